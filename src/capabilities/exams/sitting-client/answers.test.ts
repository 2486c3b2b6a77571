import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SitterQuestion } from '../engine/api.ts'
import { blanksOf, choose, isAnswered, placeOfKey } from './answers.ts'

const question = (kind: SitterQuestion['kind'], blanks = 0): SitterQuestion => ({
  ...{ id: 'q', number: 1, kind, stem: '', options: ['甲', '乙', '丙', '丁'], blanks, tenths: 10 },
})

test('one choice replaces another; several are gathered in the order of the options and taken back', () => {
  assert.deepEqual(choose(question('single'), { places: [0] }, 2), { places: [2] })
  assert.deepEqual(choose(question('true-false'), undefined, 1), { places: [1] })
  assert.deepEqual(choose(question('multiple'), { places: [2] }, 0), { places: [0, 2] })
  assert.deepEqual(choose(question('multiple'), { places: [0, 2] }, 2), { places: [0] })
})

test('a choice taken back, blanks of spaces and empty words are no answer', () => {
  for (const answer of [undefined, { places: [] }, { blanks: ['', ' '] }, { text: '　' }])
    assert.equal(isAnswered(answer), false)
  for (const answer of [{ places: [0] }, { blanks: ['', '五年'] }, { text: '依法' }])
    assert.equal(isAnswered(answer), true)
})

test('as many texts as blanks', () => {
  assert.deepEqual(blanksOf(question('fill-in', 2), { blanks: ['五年'] }), ['五年', ''])
  assert.deepEqual(blanksOf(question('fill-in', 0), undefined), [''])
})

for (const [key, place] of [
  ['1', 0],
  ['d', 3],
  ['B', 1],
  ['5', null],
  ['m', null],
  ['Enter', null],
  ['0', null],
] as const)
  test(`key ${key}`, () => assert.equal(placeOfKey(key, 4), place))
