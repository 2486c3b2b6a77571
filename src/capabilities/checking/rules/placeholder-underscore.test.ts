import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderUnderscore } from './placeholder-underscore.ts'

const examples: readonly string[] = [
  '于⟦____⟧年印发。',
  '满意率达⟦__⟧，覆盖率达⟦____⟧。',
  '学法⟦（）⟧次。',
  '于2025年印发。',
  '学法、用法……不断深入。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderUnderscore, example), example))
}
