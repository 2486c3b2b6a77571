import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathToTell } from './path-to-tell.ts'
import { rateWindow } from './rate-window.ts'

test('so many and no more until the window is over, each name for itself', () => {
  let now = 0
  const window = rateWindow({ limit: 2, seconds: 10 }, () => now)
  assert.deepEqual(
    [window.take('a'), window.take('a'), window.take('a'), window.isFull('a')],
    [true, true, false, true],
  )
  assert.equal(window.take('b'), true)
  now = 9_999
  assert.equal(window.take('a'), false)
  now = 10_000
  assert.deepEqual([window.isFull('a'), window.take('a')], [false, true])
})

const table: [path: string, told: string][] = [
  ['/calendar/secret.ics', '/calendar/…'],
  ['/calendar/secret.ics/more', '/calendar/…'],
  ['//calendar/secret', '/calendar/…'],
  ['/Calendar/secret.ics', '/calendar/…'],
  ['/api/publicity/calendar', '/api/publicity/calendar'],
  ['/calendar', '/calendar'],
]

for (const [path, told] of table) test(`the log has ${told} for ${path}`, () => assert.equal(pathToTell(path), told))
