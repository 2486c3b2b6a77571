import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { yearImpossibleDate } from './year-impossible-date.ts'

const examples: readonly string[] = [
  '⟦2月30日⟧召开会议。',
  '⟦13月5日⟧开展宣传。',
  '2月28日召开会议。',
  '12月4日开展宣传。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(yearImpossibleDate, example), example))
}
