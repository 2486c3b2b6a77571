import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { termNearWord } from './term-near-word.ts'

const examples: readonly string[] = [
  '制定⟦行政规范化文件⟧3件。',
  '成为干部群众的⟦共识共动⟧。',
  '树立⟦法治思想⟧。',
  '制定行政规范性文件3件。',
  '树立法治思维。',
  '贯彻习近平法治思想。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termNearWord, example), example))
}
