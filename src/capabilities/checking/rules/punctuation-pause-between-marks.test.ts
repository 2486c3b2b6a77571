import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { punctuationPauseBetweenMarks } from './punctuation-pause-between-marks.ts'

const examples: readonly string[] = ['学习《民法典》⟦、⟧《行政处罚法》。', '学习《民法典》《行政处罚法》。']

for (const example of examples) {
  test(example, () => assert.equal(marked(punctuationPauseBetweenMarks, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['“一”、“二”。', '“一”“二”。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(punctuationPauseBetweenMarks, before), after))
}
