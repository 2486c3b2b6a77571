import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberOutOfRange } from './number-out-of-range.ts'

const examples: readonly string[] = [
  '开展培训5场⟦3人次⟧。',
  '应考40人，实考⟦42人⟧。',
  '办结率达⟦105%⟧。',
  '开展培训5场210人次。',
  '应考40人，实考38人。',
  '产量增长120%。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberOutOfRange, example), example))
}
