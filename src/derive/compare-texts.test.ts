import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareTexts } from './compare-texts.ts'

test('same, added, removed and changed paragraphs are told apart', () => {
  const before = ['一、工作情况', '全年学习10次，均有记录。', '旧的一段。']
  const after = ['一、工作情况', '全年学习11次，均有记录。', '一句全新的话在此']
  assert.deepEqual(compareTexts(before, after), [
    { kind: 'same', text: '一、工作情况' },
    {
      kind: 'changed',
      parts: [
        { kind: 'same', text: '全年学习' },
        { kind: 'removed', text: '10' },
        { kind: 'added', text: '11' },
        { kind: 'same', text: '次，均有记录。' },
      ],
    },
    { kind: 'removed', text: '旧的一段。' },
    { kind: 'added', text: '一句全新的话在此' },
  ])
})

test('equal texts have nothing to tell', () => {
  assert.deepEqual(compareTexts(['甲', '乙'], ['甲', '乙']), [
    { kind: 'same', text: '甲' },
    { kind: 'same', text: '乙' },
  ])
})
