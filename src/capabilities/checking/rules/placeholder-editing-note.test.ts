import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderEditingNote } from './placeholder-editing-note.ts'

const examples: readonly string[] = [
  '办理案件5件⟦（待补数据）⟧。',
  '会前学法情况⟦待补充⟧。',
  '⟦此处补充学习情况⟧。',
  '亟待补齐的短板。',
  '自学制度有待补充。',
  '等待补充侦查。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderEditingNote, example), example))
}
