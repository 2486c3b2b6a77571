import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { punctuationDateMark } from './punctuation-date-mark.ts'

const examples: readonly string[] = ['“⟦12.4⟧”国家宪法日。', '⟦12.4⟧国家宪法日。', '“12·4”国家宪法日。', '占12.4%。']

for (const example of examples) {
  test(example, () => assert.equal(marked(punctuationDateMark, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['“6.26”禁毒日。', '“6·26”禁毒日。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(punctuationDateMark, before), after))
}
