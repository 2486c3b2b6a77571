import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDoc } from './convert.ts'
import { placeInDoc } from './place-in-doc.ts'

const doc = toDoc([
  {
    id: 'a',
    body: {
      ...{ kind: 'paragraph', level: 2, title: '带头学法', pillar: 'study', rests: [], gap: null },
      pieces: [
        { text: '开展' },
        { figure: { measure: 'study/sessions' }, value: 10, unit: '次' },
        { text: '，考试。' },
      ],
    },
  },
])
// 带头学法。开展10次，考试。
const table: readonly (readonly [name: string, start: number, end: number, words: string, hasFigure: boolean])[] = [
  ['in the lead', 0, 4, '带头学法', false],
  ['after the lead', 5, 7, '开展', false],
  ['behind a figure', 11, 13, '考试', false],
  ['over a figure', 5, 13, '开展10次，考试', true],
  ['past the end', 11, 99, '考试。', false],
]

for (const [name, start, end, words, hasFigure] of table) {
  test(name, () => {
    const range = placeInDoc(doc, { block: 'a', start, end })
    assert.ok(range !== null)
    assert.equal(doc.textBetween(range.from, range.to), words)
    assert.equal(range.hasFigure, hasFigure)
  })
}

test('a block that is gone has no place', () => assert.equal(placeInDoc(doc, { block: 'b', start: 0, end: 1 }), null))
