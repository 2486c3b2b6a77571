import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { claimActUncounted } from './claim-act-uncounted.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n⟦多次组织⟧宣讲，⟦发放宣传资料⟧。',
  '述法报告\n一、情况\n组织宣讲7场，发放宣传资料300份。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimActUncounted, example), example))
}
