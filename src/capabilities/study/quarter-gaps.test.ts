import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quarterGaps } from './quarter-gaps.ts'

const table: [string, readonly string[], string, readonly number[]][] = [
  ['四个季度都有', ['2023-03-10', '2023-06-16', '2023-09-15', '2023-12-01'], '2024-01-05', []],
  ['三季度没有', ['2023-03-10', '2023-06-16', '2023-12-01'], '2024-01-05', [3]],
  ['季度没有结束不算缺', ['2023-03-10'], '2023-06-30', []],
  ['季度结束第二天起算缺', ['2023-03-10'], '2023-07-01', [2]],
  ['别的年份不算', ['2022-03-10'], '2023-04-01', [1]],
  ['全年没有', [], '2024-01-01', [1, 2, 3, 4]],
]

for (const [name, dates, today, expected] of table) {
  test(name, () => assert.deepEqual(quarterGaps(dates, 2023, today), expected))
}
