import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { claimSelfGrade } from './claim-self-grade.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n⟦圆满完成⟧各项任务。',
  '述法报告\n一、情况\n20项任务完成19项。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimSelfGrade, example), example))
}
