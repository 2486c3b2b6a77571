import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesBetween, sidesOf } from './changes.ts'
import { columnsOf, driftOf } from './columns.ts'
import { gathering } from './examples.ts'

test('a database that agrees with the declaration has no drift', () => {
  assert.deepEqual(driftOf([gathering], columnsOf(gathering)), [])
})

test('each way to differ is named', () => {
  const agreed = columnsOf(gathering)
  const but = (column: string, change: object) =>
    agreed.map((one) => (one.column === column ? { ...one, ...change } : one))
  const examples: [found: Parameters<typeof driftOf>[1], drift: RegExp][] = [
    [[], /^gathering: no such table$/],
    [agreed.filter(({ column }) => column !== 'held_on'), /held_on: missing, should be date/],
    [but('topics', { type: 'text' }), /topics: is text, should be _text/],
    [but('form', { nullable: false }), /form: should be nullable/],
    [[...agreed, { table: 'gathering', column: 'extra', type: 'text', nullable: true }], /extra: no such field/],
  ]
  for (const [found, drift] of examples) {
    const [first = '', ...more] = driftOf([gathering], found)
    assert.match(first, drift)
    assert.deepEqual(more, [])
  }
})

test('changes are told field by field', () => {
  const changes = changesBetween({ a: 'x', b: ['1', '2'], c: null, d: 1 }, { a: 'x', b: ['2', '1'], c: [], e: false })
  assert.deepEqual(changes, [
    { field: 'b', before: ['1', '2'], after: ['2', '1'] },
    { field: 'd', before: 1, after: null },
    { field: 'e', before: null, after: false },
  ])
  assert.deepEqual(sidesOf(changes).after, { b: ['2', '1'], d: null, e: false })
})
