import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { yearNewestMeeting } from './year-newest-meeting.ts'

const examples: readonly string[] = [
  '2025年度述法报告\n学习⟦党的二十大精神⟧。',
  '2025年度述法报告\n学习党的二十大和二十届历次全会精神。',
  '2023年度述法报告\n学习党的二十大精神。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(yearNewestMeeting, example), example))
}
