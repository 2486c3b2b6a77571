import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, instantAt, readClock, timeOf } from './beijing-instant.ts'

test('a day and an hour of Beijing become an instant and back', () => {
  assert.equal(instantAt('2024-03-05', '07:30'), '2024-03-04T23:30:00.000Z')
  assert.deepEqual([dayOf('2024-03-04T23:30:00Z'), timeOf('2024-03-04T23:30:00Z')], ['2024-03-05', '07:30'])
})

test('half an instant is none', () => {
  assert.deepEqual([instantAt('2024-03-05', ''), instantAt('', '07:30'), dayOf(''), timeOf('')], ['', '', '', ''])
})

test('an hour is read as people write it', () => {
  for (const [written, read] of [
    ['9:00', '09:00'],
    ['17：30', '17:30'],
    ['0930', '09:30'],
    ['14点', '14:00'],
    ['14点5分', '14:05'],
    ['24:00', ''],
    ['9:60', ''],
    ['9', ''],
    ['', ''],
  ])
    assert.equal(readClock(written ?? ''), read)
})
