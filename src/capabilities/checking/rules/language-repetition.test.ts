import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { languageRepetition } from './language-repetition.ts'

const examples: readonly string[] = [
  '述法报告\n能力还需提高，意识还需增强，力度⟦还需⟧加大。',
  '述法报告\n能力还需提高，意识有待增强。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(languageRepetition, example), example))
}
