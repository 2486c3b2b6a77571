import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { marked } from '../examples-marked.ts'
import { underCheck } from '../text-under-check.ts'
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

test('comments of people are marked, those of an earlier check are not', () => {
  const range = { start: 0, end: 2 }
  const comment = (author: string) => ({ id: author, author, at: null, text: '请核实', range })
  const document = { ...structureOf('办理案件5件。'), comments: [comment('局长'), comment('述法核对')] }
  const hits = [...placeholderEditingNote.check(underCheck(document), { today: '2026-01-01' })]
  assert.deepEqual(
    hits.map(({ message }) => message),
    ['批注没有处理：请核实'],
  )
})
