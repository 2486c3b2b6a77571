import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberSumWrong } from './number-sum-wrong.ts'

const examples: readonly string[] = [
  '办理建议⟦9件，主办6件、协办5件⟧。',
  '开展线上培训⟦3次、线下培训4次，共8次⟧。',
  '办理建议9件，主办6件、协办3件。',
  '开展线上培训3次、线下培训4次，共7次。',
  '开展检查3次，整改问题8个。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberSumWrong, example), example))
}
