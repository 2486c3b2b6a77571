import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareTexts } from '../compare/compare-texts.ts'
import { overlapsOf } from '../compare/text-overlap.ts'
import { marked, marks } from '../examples-marked.ts'
import { copyingTemplate } from './copying-template.ts'

const template = '××县××局20××年度述法报告\n抽调执法骨干组成×个巡查小组，逐段核对____许可范围，取得明显成效。'
const own =
  '审查涉水合同17份，提出修改意见31条。为取水户当面解答收费政策，重新印制水费公示牌。请法官给新任站长讲授典型案例。把招标文件纳入合法性审查范围。'

const examples: readonly string[] = [
  '云川县水务局局长2025年度述法报告\n⟦抽调执法骨干组成三个巡查小组，逐段核对许可范围，取得明显成效。⟧审查涉水合同17份。',
  `云川县水务局局长2025年度述法报告\n${own}抽调执法骨干组成三个巡查小组，逐段核对许可范围，取得明显成效。${own}`,
  `云川县水务局局长2025年度述法报告\n${own}`,
]

for (const example of examples) {
  test(example, () => {
    const text = { name: '云川', text: example.replaceAll(marks, ''), organ: '云川县水务局', year: 2025 }
    const texts = [text, { name: '范文', text: template, organ: null, year: null, isTemplate: true }]
    const templates = overlapsOf(compareTexts(texts, { day: '2026-01-01' }), 0)
    assert.equal(marked(copyingTemplate, example, { templates }), example)
  })
}
