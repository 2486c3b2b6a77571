import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#kernel/refusal.ts'
import { gathering } from './examples.ts'
import { parseListQuery } from './filters.ts'

const someone = '01890a5d-ac96-774b-bcce-b302099a8057'

test('an empty query asks for the first 50 by date, newest first', () => {
  assert.deepEqual(parseListQuery(gathering, {}), {
    ...{ text: '', year: null, states: [], fields: [], sort: { by: 'date' }, order: 'desc', page: 1, size: 50 },
  })
})

test('each kind of field has its filter', () => {
  const examples: [key: string, text: string, filter: object][] = [
    ['subject', ' 监督 ', { kind: 'contains', text: '监督' }],
    ['form', 'small,plenary', { kind: 'one-of', keys: ['small', 'plenary'] }],
    ['isOpen', 'false', { kind: 'is', value: false }],
    ['topics', '宪法', { kind: 'has-word', word: '宪法' }],
    ['chair', someone, { kind: 'refers', ids: [someone] }],
    ['present', someone, { kind: 'refers-among', ids: [someone] }],
    ['attendance', '10..', { kind: 'number-range', from: 10, to: null }],
    ['attendance', '10', { kind: 'number-range', from: 10, to: 10 }],
    ['heldOn', '..2023-12-31', { kind: 'date-range', from: null, to: '2023-12-31' }],
  ]
  for (const [field, text, filter] of examples)
    assert.deepEqual(parseListQuery(gathering, { [`f.${field}`]: text }).fields, [{ field, ...filter }])
})

test('sorting by title and date uses the spine, by another field the limb', () => {
  const examples: [sort: string, sort: object][] = [
    ['subject', { by: 'title' }],
    ['heldOn', { by: 'date' }],
    ['form', { by: 'field', field: 'form' }],
    ['updatedAt', { by: 'updatedAt' }],
  ]
  for (const [sort, parsed] of examples) assert.deepEqual(parseListQuery(gathering, { sort }).sort, parsed)
})

test('nonsense is refused, and every part of it named', () => {
  const nonsense: Record<string, string>[] = [
    { page: '0' },
    { size: '201' },
    { size: '1e2' },
    { year: '23' },
    { state: 'gone' },
    { sort: 'topics' },
    { sort: 'toString' },
    { order: 'up' },
    { 'f.form': 'large' },
    { 'f.chair': '张三' },
    { 'f.heldOn': '2023-02-30..' },
    { 'f.attendance': '..' },
    { 'f.nothing': 'x' },
    { unknown: '1' },
  ]
  for (const query of nonsense) {
    assert.throws(
      () => parseListQuery(gathering, query),
      (error) =>
        error instanceof Refusal && error.code === 'invalid' && error.findings[0]?.at === Object.keys(query)[0],
      JSON.stringify(query),
    )
  }
})
