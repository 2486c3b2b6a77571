import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockBody } from './block.ts'
import { placeInBlock, statementText } from './statement-text.ts'

const plain: BlockBody = {
  kind: 'paragraph',
  level: null,
  title: '',
  pieces: [],
  pillar: 'study',
  rests: [],
  gap: null,
}
const head = { title: '2023年度述法报告', post: '党组书记', person: '周明远', givenOn: null }
const blocks = [
  { id: 'a', body: { ...plain, kind: 'heading', level: 1, title: '工作情况' } as const },
  {
    id: 'b',
    body: {
      ...plain,
      level: 2,
      title: '带头学法',
      pieces: [{ text: '开展学法' }, { figure: { measure: 'study/sessions' }, value: 10, unit: '次' }, { text: '。' }],
    } as const,
  },
  { id: 'gap', body: { ...plain, kind: 'gap', gap: { missing: '无', recordType: 'exam', accepted: null } } as const },
  { id: 'c', body: { ...plain, pieces: [{ text: '另起一段。' }], rests: ['r1'] } },
]

test('a statement as text: numbered lines, gaps left out, what is counted or rests on records known', () => {
  const { text, places, resting } = statementText(head, blocks)
  assert.equal(text, '2023年度述法报告\n党组书记　周明远\n一、工作情况\n（一）带头学法。开展学法10次。\n另起一段。')
  assert.deepEqual(
    places.map(({ block, start, end }) => [block, text.slice(start, end)]),
    [
      ['a', '工作情况'],
      ['b', '带头学法。开展学法10次。'],
      ['c', '另起一段。'],
    ],
  )
  assert.deepEqual(
    resting.map(({ start, end, records }) => [text.slice(start, end), records]),
    [
      ['10次', []],
      ['另起一段。', ['r1']],
    ],
  )
})

test('a range of the text leads to its block; the number before a heading belongs to it', () => {
  const told = statementText(head, blocks)
  const at = told.text.indexOf('学法10次')
  assert.deepEqual(placeInBlock(told, { start: at, end: at + 5 }), { block: 'b', start: 7, end: 12 })
  const label = told.text.indexOf('（一）')
  assert.deepEqual(placeInBlock(told, { start: label, end: label + 5 }), { block: 'b', start: 0, end: 2 })
  assert.equal(placeInBlock(told, { start: 0, end: 3 }), null)
})
