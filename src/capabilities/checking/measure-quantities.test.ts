import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markedQuantities } from './examples/marked-quantities.ts'
import { measureQuantities } from './measure-quantities.ts'

test('of the quantities listed by hand at least 95 in 100 are found, and as many of those found are listed', () => {
  const { texts, marked, reported, right } = measureQuantities()
  assert.ok(texts >= 15)
  assert.ok(marked >= 500)
  assert.ok(right / marked >= 0.95, `${right} of ${marked}`)
  assert.ok(right / reported >= 0.95, `${right} of ${reported}`)
})

test('a list of other quantities is measured as wrong', () => {
  const other = Object.fromEntries(Object.keys(markedQuantities).map((name) => [name, '9999999次']))
  assert.equal(measureQuantities(other).right, 0)
})
