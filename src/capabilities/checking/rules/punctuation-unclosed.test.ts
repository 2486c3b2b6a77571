import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { punctuationUnclosed } from './punctuation-unclosed.ts'

const examples: readonly string[] = [
  '述法报告\n抓住⟦“⟧关键少数。\n学习。',
  '述法报告\n学习⟦《⟧民法典。\n学习。',
  '述法报告\n抓住“关键少数”。\n学习《民法典》（2021年）。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(punctuationUnclosed, example), example))
}
