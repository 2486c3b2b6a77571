import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { claimUniversalUnproved } from './claim-universal-unproved.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n重大事项⟦均⟧通过党组会议决定。',
  '述法报告\n一、情况\n31件重大事项均通过党组会议决定。',
  '述法报告\n一、情况\n人均学习时间增加。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimUniversalUnproved, example), example))
}
