import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { lawPlanPeriod } from './law-plan-period.ts'

const examples: readonly string[] = [
  '2027年度述法报告\n深入实施⟦“八五”普法规划⟧。',
  '2025年度述法报告\n深入实施“八五”普法规划。',
  '2026年度述法报告\n做好“八五”普法总结验收。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(lawPlanPeriod, example), example))
}
