import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { languageDoubled } from './language-doubled.ts'

const examples: readonly string[] = [
  '⟦2025年年度⟧工作。',
  '普法⟦宣传教育宣传⟧形式。',
  '⟦加强加强⟧学习。',
  '2025年度工作。',
  '宣传教育形式。',
  '学习宣传贯彻。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(languageDoubled, example), example))
}
