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

test('an article written anew is one changed line; one that only moved keeps its words', () => {
  const before = ['第一条　离开本市，应当报告。', '第二条　报告由科室转办公室。']
  const after = [
    '第一条　外出一律事前报备，写明去向和事由。',
    '第二条　节假日同样执行。',
    '第三条　报告由科室转办公室。',
  ]
  assert.deepEqual(
    compareTexts(before, after).map(({ kind }) => kind),
    ['changed', 'added', 'changed'],
  )
})
