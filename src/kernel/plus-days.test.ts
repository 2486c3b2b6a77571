import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plusDays } from './plus-days.ts'

const table: [day: string, days: number, then: string][] = [
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2026-01-14', -14, '2025-12-31'],
]

for (const [day, days, then] of table) test(`${day} ${days}`, () => assert.equal(plusDays(day, days), then))
