import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthGrid, shiftMonth, weekdayOf } from './month-grid.ts'

test('a month stands in six weeks from Monday', () => {
  const grid = monthGrid('2024-02')
  assert.equal(grid.length, 6)
  assert.deepEqual(grid[0], [
    '2024-01-29',
    '2024-01-30',
    '2024-01-31',
    '2024-02-01',
    '2024-02-02',
    '2024-02-03',
    '2024-02-04',
  ])
  assert.equal(grid[4]?.[3], '2024-02-29')
})

test('months are shifted over the year', () => {
  assert.equal(shiftMonth('2024-01', -1), '2023-12')
  assert.equal(shiftMonth('2023-12', 1), '2024-01')
  assert.equal(weekdayOf('2023-12-04'), '星期一')
})
