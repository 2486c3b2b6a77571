import assert from 'node:assert/strict'
import { test } from 'node:test'
import { covers, endsBeforeItBegins, overlap, type Period } from './period.ts'

const may: Period = { from: '2023-05-01', until: '2023-05-31' }
const sinceMay: Period = { from: '2023-05-01', until: null }
const draft: Period = { from: null, until: null }

test('a day lies in a period or not', () => {
  const table: [Period, string, boolean][] = [
    [may, '2023-04-30', false],
    [may, '2023-05-01', true],
    [may, '2023-05-31', true],
    [may, '2023-06-01', false],
    [sinceMay, '2030-01-01', true],
    [draft, '2023-05-01', false],
  ]
  for (const [period, day, expected] of table) assert.equal(covers(period, day), expected, `${day}`)
})

test('periods overlap when they share a day', () => {
  const table: [Period, Period, boolean][] = [
    [may, { from: '2023-05-31', until: null }, true],
    [may, { from: '2023-06-01', until: null }, false],
    [may, { from: '2023-01-01', until: '2023-04-30' }, false],
    [may, { from: '2023-01-01', until: '2023-05-01' }, true],
    [sinceMay, { from: '2024-01-01', until: null }, true],
    [draft, sinceMay, false],
  ]
  for (const [one, other, expected] of table) {
    assert.equal(overlap(one, other), expected, JSON.stringify([one, other]))
    assert.equal(overlap(other, one), expected, JSON.stringify([other, one]))
  }
})

test('a period may last one day but not end before it begins', () => {
  assert.equal(endsBeforeItBegins({ from: '2023-05-01', until: '2023-05-01' }), false)
  assert.equal(endsBeforeItBegins({ from: '2023-05-01', until: '2023-04-30' }), true)
  assert.equal(endsBeforeItBegins(sinceMay), false)
  assert.equal(endsBeforeItBegins(draft), false)
})
