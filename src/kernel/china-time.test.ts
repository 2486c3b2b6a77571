import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chinaWallClock } from './china-time.ts'

for (const [instant, shown] of [
  ['2024-06-20T01:30:05Z', '2024-06-20T09:30:05'],
  ['2023-12-31T16:00:00Z', '2024-01-01T00:00:00'],
  ['2024-06-20T09:30:05+08:00', '2024-06-20T09:30:05'],
] as const)
  test(`${instant} is ${shown} on the wall`, () => {
    assert.equal(chinaWallClock(Date.parse(instant)).toISOString().slice(0, 19), shown)
  })

test('what is no instant stays none', () => assert.ok(Number.isNaN(chinaWallClock(Number.NaN).getTime())))
