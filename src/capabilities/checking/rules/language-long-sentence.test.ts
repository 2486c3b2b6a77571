import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { languageLongSentence } from './language-long-sentence.ts'

const examples: readonly string[] = [
  '述法报告\n⟦坚持依法履职，认真落实各项任务，坚持依法履职，认真落实各项任务，坚持依法履职，认真落实各项任务，坚持依法履职，认真落实各项任务，坚持依法履职，认真落实各项任务，坚持依法履职，认真落实各项任务，坚持依法履职，认真落实各项任务，坚持依法履职，认真落实各项任务，成效良好。⟧',
  '述法报告\n坚持依法履职。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(languageLongSentence, example), example))
}
