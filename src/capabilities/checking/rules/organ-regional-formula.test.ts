import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { organRegionalFormula } from './organ-regional-formula.ts'

const examples: readonly string[] = [
  '云川市水务局2025年度述法报告\n将法治建设⟦与经济社会发展同部署⟧。',
  '云川市人民政府2025年度述法报告\n与经济社会发展同部署。',
  '云川市水务局2025年度述法报告\n与业务工作同部署。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organRegionalFormula, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [
  ['云川市水务局2025年度述法报告\n与经济社会发展同部署。', '云川市水务局2025年度述法报告\n与业务工作同部署。'],
]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(organRegionalFormula, before), after))
}
