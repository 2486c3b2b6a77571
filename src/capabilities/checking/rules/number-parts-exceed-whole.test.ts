import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberPartsExceedWhole } from './number-parts-exceed-whole.ts'

const examples: readonly string[] = [
  '办理案件10件，其中民事⟦7件、行政5件⟧。',
  '培训30人，其中党员⟦35人⟧。',
  '办理案件10件，其中民事7件、行政3件。',
  '办理案件10件，其中民事4件。',
  '开展培训5次，其中线上2次，培训120人。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberPartsExceedWhole, example), example))
}
