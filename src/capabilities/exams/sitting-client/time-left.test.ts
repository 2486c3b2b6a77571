import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOnPage, minutesToTell, timeLeftWords } from './time-left.ts'

const clock = {
  ...{ now: '2026-11-24T06:00:00.000Z', startedAt: '2026-11-24T05:30:00.000Z', endsAt: '2026-11-24T07:00:00.000Z' },
  graceSeconds: 60,
}

test('the end is an hour after now by the page’s own clock, whatever the browser’s date is', () => {
  assert.equal(endOnPage(clock, 5000), 3_605_000)
})

for (const [left, words] of [
  [5_400_000, '1:30:00'],
  [3_600_000, '1:00:00'],
  [3_599_000, '59:59'],
  [1, '00:01'],
  [0, '00:00'],
  [-5000, '00:00'],
] as const)
  test(`${left} ms is ${words}`, () => assert.equal(timeLeftWords(left), words))

for (const [left, told, tells] of [
  [700_000, null, null],
  [600_000, null, 10],
  [590_000, 10, null],
  [300_000, 10, 5],
  [60_000, 5, 1],
  [30_000, 1, null],
  [30_000, null, 1],
  [0, 1, null],
] as const)
  test(`${left} ms left, ${told} told: ${tells}`, () => assert.equal(minutesToTell(left, told), tells))
