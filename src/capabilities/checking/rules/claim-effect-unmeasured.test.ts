import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { claimEffectUnmeasured } from './claim-effect-unmeasured.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n干部法治能力⟦明显提升⟧。',
  '述法报告\n一、情况\n干部法律考试平均分由82分明显提升到90分。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimEffectUnmeasured, example), example))
}
