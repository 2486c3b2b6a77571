import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawById } from './registry.ts'
import { currentVersion, type Standing, standingOn } from './standing.ts'

const table: readonly (readonly [string, string, Standing])[] = [
  ['supervision-by-standing-committees', '2006-12-31', { state: 'not-yet', on: '2007-01-01' }],
  ['supervision-by-standing-committees', '2023-12-31', { state: 'in-force', since: '2007-01-01' }],
  ['supervision-by-standing-committees', '2024-11-08', { state: 'amended', since: '2024-11-08' }],
  ['supervision-commissions', '2025-05-31', { state: 'in-force', since: '2018-03-20' }],
  ['supervision-commissions', '2025-06-01', { state: 'amended', since: '2025-06-01' }],
  ['civil-code', '2020-12-31', { state: 'not-yet', on: '2021-01-01' }],
  ['letters-and-visits-2005', '2022-04-30', { state: 'in-force', since: '2005-05-01' }],
  ['letters-and-visits-2005', '2022-05-01', { state: 'repealed', on: '2022-05-01', successor: 'letters-and-visits' }],
  ['publicity-plan-8', '2025-12-31', { state: 'in-force', since: '2021' }],
  ['publicity-plan-8', '2026-01-01', { state: 'ended', until: 2025 }],
  ['publicity-plan-9', '2025-12-31', { state: 'not-yet', on: '2026' }],
  ['environment', '2023-12-31', { state: 'amended', since: '2015-01-01' }],
  ['environment', '2026-11-24', { state: 'unknown' }],
  ['environmental-code', '2026-11-24', { state: 'unknown' }],
  ['annual-statement', '2021-01-31', { state: 'not-yet', on: '2021-02' }],
  ['annual-statement', '2021-02-01', { state: 'in-force', since: '2021-02' }],
  ['national-security-day', '2026-01-01', { state: 'in-force', since: null }],
  ['land-day', '2026-01-01', { state: 'unknown' }],
]

for (const [id, date, expected] of table) {
  test(`${id} on ${date}`, () => {
    const entry = lawById(id)
    assert.ok(entry)
    assert.deepEqual(standingOn(entry, date), expected)
  })
}

test('the version that holds', () => {
  const entry = lawById('party-discipline')
  assert.ok(entry)
  assert.deepEqual(currentVersion(entry, '2023-12-31'), { since: '2018-10-01', note: '修订' })
  assert.deepEqual(currentVersion(entry, '2024-01-01'), { since: '2024-01-01', note: '修订' })
  assert.equal(currentVersion(entry, '2000-01-01'), undefined)
})
