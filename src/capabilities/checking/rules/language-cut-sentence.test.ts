import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { languageCutSentence } from './language-cut-sentence.ts'

const examples: readonly string[] = [
  '认真⟦贯彻落实及⟧上级要求。',
  '加强学习⟦和⟧。',
  '认真贯彻落实中央及上级要求。',
  '对照检查，同时，加强整改。',
  '学习和落实中央要求。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(languageCutSentence, example), example))
}
