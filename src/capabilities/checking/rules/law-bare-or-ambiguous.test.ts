import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { lawBareOrAmbiguous } from './law-bare-or-ambiguous.ts'

const examples: readonly string[] = [
  '学习宪法、⟦组织法⟧等。',
  '学习《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(lawBareOrAmbiguous, example), example))
}
