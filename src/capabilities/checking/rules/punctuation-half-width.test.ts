import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { punctuationHalfWidth } from './punctuation-half-width.ts'

const examples: readonly string[] = [
  '办结率100%⟦.⟧',
  '学习宪法⟦,⟧落实责任。',
  '抓住⟦"⟧关键少数⟦"⟧。',
  '办结率98.5%。',
  '1.学习宪法。',
  '学习宪法，落实责任。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(punctuationHalfWidth, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['学习宪法,落实责任。', '学习宪法，落实责任。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(punctuationHalfWidth, before), after))
}
