import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockBody } from '../block.ts'
import { isAnsweredByLedger } from './spoken-for.ts'

const plain: BlockBody = {
  kind: 'paragraph',
  level: null,
  title: '',
  pieces: [],
  pillar: 'study',
  rests: [],
  gap: null,
}
const long = {
  text: '这一段由经办人自己写，没有绑定台账里的数字，也没有写明依据的是哪几条记录，与上年的报告一字不差。',
}
const table: readonly (readonly [name: string, code: string, body: BlockBody, answered: boolean])[] = [
  ['typed words that are last year’s', 'DUP-02', { ...plain, pieces: [long] }, false],
  ['words that rest on records', 'DUP-02', { ...plain, pieces: [long], rests: ['r1'] }, true],
  [
    'words with a counted figure',
    'NUM-10',
    { ...plain, pieces: [long, { figure: { records: [] }, value: 1, unit: '次' }] },
    true,
  ],
  ['a heading', 'DUP-02', { ...plain, kind: 'heading', level: 1, title: '工作情况' }, true],
  ['a bridge', 'DUP-02', { ...plain, pieces: [{ text: '主要存在以下问题：' }] }, true],
  ['another fault', 'TRM-01', { ...plain, pieces: [long], rests: ['r1'] }, false],
]

for (const [name, code, body, answered] of table) {
  test(`${name}: ${code} ${answered ? 'is answered' : 'is told'}`, () =>
    assert.equal(isAnsweredByLedger(code, body), answered))
}
