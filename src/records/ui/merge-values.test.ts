import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Conflict } from '#records/api.ts'
import { findClashes, mergeValues, sameValue } from './merge-values.ts'

const base = { title: '学习宪法', place: '一楼', hours: 2, laws: ['宪法'] }
const mine = { title: '学习宪法原文', place: '一楼', hours: 3, laws: ['宪法'] }
const at = '2024-03-05T06:02:00.000Z'
const conflict: Conflict = {
  version: 5,
  changes: [
    { field: 'title', by: '沈玉兰', at, now: '学习宪法修正案' },
    { field: 'place', by: '沈玉兰', at, now: '二楼' },
    { field: 'hours', by: '沈玉兰', at, now: 3 },
  ],
  values: { title: '学习宪法修正案', place: '二楼', hours: 3, laws: ['宪法'] },
  titles: {},
}

test('only a field both changed differently is contested', () => {
  const clashes = findClashes(base, mine, conflict)
  assert.deepEqual(
    clashes.map((clash) => [clash.field, clash.isContested]),
    [
      ['title', true],
      ['place', false],
      ['hours', false],
    ],
  )
})

test('the merge keeps what each typed; contested fields follow the choice, mine unless told', () => {
  assert.equal(mergeValues(base, mine, conflict, {}).title, '学习宪法原文')
  assert.equal(mergeValues(base, mine, conflict, { title: 'theirs' }).title, '学习宪法修正案')
  assert.equal(mergeValues(base, mine, conflict, {}).place, '二楼')
  const laws = ['宪法', '立法法']
  assert.deepEqual(mergeValues(base, { ...mine, laws }, conflict, {}).laws, laws)
})

test('nothing, empty text and an empty list are one', () => {
  assert.ok(sameValue('', null))
  assert.ok(sameValue([], null))
  assert.ok(!sameValue(false, null))
  assert.ok(!sameValue(['a', 'b'], ['b', 'a']))
})
