import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { lawDocumentNumber } from './law-document-number.ts'

const examples: readonly string[] = ['印发云办⟦〔2025〕⟧。', '依据云办⟦（2025）5号⟧。', '印发云办〔2025〕5号。']

for (const example of examples) {
  test(example, () => assert.equal(marked(lawDocumentNumber, example), example))
}
