import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { termDeadlineWord } from './term-deadline-word.ts'

const examples: readonly string[] = ['⟦截止⟧目前，开展6次。', '截至目前，开展6次。', '报名截止。']

for (const example of examples) {
  test(example, () => assert.equal(marked(termDeadlineWord, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [
  ['截止2025年底，开展6次。', '截至2025年底，开展6次。'],
]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(termDeadlineWord, before), after))
}
