import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { termQuotesMissing } from './term-quotes-missing.ts'

const examples: readonly string[] = [
  '聚焦民生等⟦国之大者⟧。',
  '抓住⟦关键少数⟧。',
  '聚焦“国之大者”。',
  '“抓住关键少数、管住绝大多数”。',
  '《关于关键少数的意见》',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termQuotesMissing, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['抓住关键少数。', '抓住“关键少数”。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(termQuotesMissing, before), after))
}
