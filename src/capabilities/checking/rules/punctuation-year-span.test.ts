import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { punctuationYearSpan } from './punctuation-year-span.ts'

const examples: readonly string[] = [
  '实施纲要（⟦20212025⟧年）。',
  '规划（⟦2021-2025⟧年）。',
  '规划（2021—2025年）。',
  '规划（2021－2025年）。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(punctuationYearSpan, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['规划（20212025年）。', '规划（2021—2025年）。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(punctuationYearSpan, before), after))
}
