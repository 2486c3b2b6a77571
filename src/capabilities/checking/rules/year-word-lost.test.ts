import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { yearWordLost } from './year-word-lost.ts'

const examples: readonly string[] = ['⟦2024⟧以来，开展学习6次。', '2024年以来，开展学习6次。']

for (const example of examples) {
  test(example, () => assert.equal(marked(yearWordLost, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [
  ['2024以来，开展学习。', '2024年以来，开展学习。'],
]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(yearWordLost, before), after))
}
