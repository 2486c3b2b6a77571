import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberRateWrong } from './number-rate-wrong.ts'

const examples: readonly string[] = [
  '受理投诉12件，办结11件，办结率⟦100%⟧。',
  '应考40人，实考38人，参考率达⟦98%⟧。',
  '受理投诉12件，办结11件，办结率91.7%。',
  '应考40人，实考38人，参考率95%。',
  '办理案件12件，检查3次，满意率98%。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberRateWrong, example), example))
}
