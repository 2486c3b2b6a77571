import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { termGoalOfPeriod } from './term-goal-of-period.ts'

const examples: readonly string[] = [
  '2025年度述法报告\n建设⟦廉洁高效、守法诚信的⟧法治政府。',
  '2025年度述法报告\n智能高效、廉洁诚信、人民满意。',
  '2019年度述法报告\n廉洁高效、守法诚信。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termGoalOfPeriod, example), example))
}
