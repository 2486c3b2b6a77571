import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthGaps } from './month-gaps.ts'

const table: [string, readonly string[], string, readonly number[]][] = [
  ['两个月都开了', ['2024-01-05', '2024-02-28'], '2024-03-10', []],
  ['二月没有开', ['2024-01-05', '2024-03-01'], '2024-03-31', [2]],
  ['本月没有过完不算缺', ['2024-01-05'], '2024-02-29', []],
  ['过完第二天起算缺', ['2024-01-05'], '2024-03-01', [2]],
  ['别的年份不算', ['2023-01-05'], '2024-02-01', [1]],
  ['已经过去的一年', [], '2025-01-01', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['将来的一年', [], '2023-12-31', []],
]

for (const [name, dates, today, expected] of table) {
  test(name, () => assert.deepEqual(monthGaps(dates, 2024, today), expected))
}
