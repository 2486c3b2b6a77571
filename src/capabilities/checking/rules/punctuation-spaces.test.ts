import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { punctuationSpaces } from './punctuation-spaces.ts'

const examples: readonly string[] = [
  '2025⟦ ⟧年开展学习⟦ ⟧6⟦ ⟧次。',
  '2025年开展学习6次。',
  '　　一、总体情况',
  '周明远　李 明',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(punctuationSpaces, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['学习 6 次。', '学习6次。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(punctuationSpaces, before), after))
}
