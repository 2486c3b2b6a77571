import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { organForeignDuty } from './organ-foreign-duty.ts'

const examples: readonly string[] = [
  '云川市人大机关2025年度述法报告\n扛起⟦法治政府建设第一责任人⟧责任。',
  '云川市人大机关2025年度述法报告\n⟦严格执行重大行政决策法定程序⟧。',
  '云川市水务局局长2025年度述法报告\n我局⟦审议通过条例⟧2件。',
  '云川市人大机关2025年度述法报告\n扛起推进法治建设第一责任人责任，监督法治政府建设。',
  '云川市水务局局长2025年度述法报告\n扛起法治政府建设第一责任人责任。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organForeignDuty, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [
  [
    '云川市人大机关2025年度述法报告\n扛起法治政府建设第一责任人责任。',
    '云川市人大机关2025年度述法报告\n扛起推进法治建设第一责任人责任。',
  ],
]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(organForeignDuty, before), after))
}
