import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { yearPlanNotNext } from './year-plan-not-next.ts'

const examples: readonly string[] = [
  '2025年度述法报告\n一、情况\n学习。\n二、下一步打算\n围绕⟦2025年人大常委会工作要点⟧开展工作。',
  '2025年度述法报告\n一、情况\n学习。\n二、下一步打算\n围绕2026年人大常委会工作要点开展工作。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(yearPlanNotNext, example), example))
}
