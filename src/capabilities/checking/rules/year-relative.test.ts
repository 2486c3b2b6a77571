import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { yearRelative } from './year-relative.ts'

const examples: readonly string[] = [
  '⟦今年以来⟧，开展学习6次。',
  '⟦截至目前⟧，办结11件。',
  '2025年，开展学习6次。',
  '截至2025年12月31日，办结11件。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(yearRelative, example), example))
}
