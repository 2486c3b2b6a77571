import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareTexts } from '../compare/compare-texts.ts'
import { overlapsOf } from '../compare/text-overlap.ts'
import { marked, marks } from '../examples-marked.ts'
import { copyingOtherOrgan } from './copying-other-organ.ts'

const other =
  '临河县水务局局长2025年度述法报告\n抽调执法骨干组成三个巡查小组，逐段核对采砂许可范围。汛期前到沿河乡镇讲解防洪法12场。'

const examples: readonly string[] = [
  '云川县水务局局长2025年度述法报告\n⟦抽调执法骨干组成三个巡查小组，逐段核对采砂许可范围。汛期前到沿河乡镇讲解防洪法9场。⟧\n审查涉水合同17份。',
  '云川县水务局局长2025年度述法报告\n⟦抽调业务骨干组成四个巡查小组，逐段核对采砂许可范围。⟧审查涉水合同17份。',
  '云川县水务局局长2025年度述法报告\n审查涉水合同17份，提出修改意见31条。为取水户当面解答收费政策。',
  '云川县水务局局长2025年度述法报告\n深入学习贯彻习近平法治思想，认真履行推进法治建设第一责任人职责。',
]

for (const example of examples) {
  test(example, () => {
    const text = { name: '云川', text: example.replaceAll(marks, ''), organ: '云川县水务局', year: 2025 }
    const texts = [text, { name: '临河', text: other, organ: '临河县水务局', year: 2025 }]
    const against = overlapsOf(compareTexts(texts, { day: '2026-01-01' }), 0)
    assert.equal(marked(copyingOtherOrgan, example, { against }), example)
  })
}
