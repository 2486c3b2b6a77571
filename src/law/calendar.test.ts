import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarOf } from './calendar.ts'
import { calendarDays } from './data/calendar-data.ts'
import { doubleNinth } from './data/lunar-days-data.ts'

const table: readonly (readonly [string, number, string, string, boolean])[] = [
  ['national-security-day', 2023, '2023-04-15', '2023-04-15', false],
  ['disabled-persons-day', 2023, '2023-05-21', '2023-05-21', false],
  ['disabled-persons-day', 2026, '2026-05-17', '2026-05-17', false],
  ['defence-education-day', 2024, '2024-09-21', '2024-09-21', false],
  ['family-education-week', 2023, '2023-05-15', '2023-05-21', false],
  ['family-education-week', 2022, '2022-05-09', '2022-05-15', false],
  ['civil-code-month', 2024, '2024-05-01', '2024-05-31', false],
  ['shandong-publicity-month', 2024, '2024-12-01', '2024-12-31', false],
  ['elders-day', 2023, '2023-10-23', '2023-10-23', false],
  ['constitution-week', 2022, '2022-12-04', '2022-12-10', false],
  ['constitution-week', 2026, '2026-12-01', '2026-12-07', true],
  ['anti-fraud-month', 2024, '2024-06-24', '2024-07-23', false],
]

for (const [id, year, from, until, provisional] of table) {
  test(`${id} ${year}`, () => {
    const entry = calendarOf(year).find((one) => one.id === id)
    assert.deepEqual([entry?.from, entry?.until, entry?.provisional], [from, until, provisional])
  })
}

test('provisional until the notice is entered', () => {
  const before = calendarOf(2026).find(({ id }) => id === 'constitution-week')
  assert.equal(before?.remindOn, '2026-11-01')
  const notice = { from: '2026-12-02', until: '2026-12-08', notice: '云普办〔2026〕9号', theme: '主题' }
  const after = calendarOf(2026, { 'constitution-week': notice }).find(({ id }) => id === 'constitution-week')
  assert.deepEqual(
    [after?.from, after?.provisional, after?.remindOn, after?.notice],
    ['2026-12-02', false, null, '云普办〔2026〕9号'],
  )
})

test('in the order of the year, whole years', () => {
  const days = calendarOf(2027)
  assert.equal(days.length, calendarDays.length)
  assert.deepEqual(
    [...days].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    days,
  )
  assert.equal(calendarOf(2036).length, calendarDays.length - 1, 'the lunar table ends')
})

test('the lunar table is what the calendar of the runtime says', () => {
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  assert.equal(Object.keys(doubleNinth).length, 14)
  for (const day of Object.values(doubleNinth))
    assert.equal(lunar.format(new Date(day)).replace(/\D*$/, ''), '9/9', day)
})
