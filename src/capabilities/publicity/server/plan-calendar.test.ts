import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { YearLine } from '../plan-of-year.ts'
import { planCalendar } from './plan-calendar.ts'

const line: YearLine = {
  ...{ id: '1', itemId: '1', title: '宪法宣传周', from: '2026-12-01', until: '2026-12-07', standing: 'planned' },
  ...{ provisional: true, remindOn: '2026-11-01', section: '办公室', theme: '弘扬宪法精神，建设法治文化' },
  ...{ basis: '中央宣传部、司法部、全国普法办公室每年的通知', events: [] },
}
const made = new Date('2026-06-28T02:00:00.123Z')
const file = planCalendar(2026, [line, { ...line, id: '2', itemId: null, title: '不在计划里' }], made)

test('whole days, the end beyond the last; provisional days are tentative; what is not planned stays out', () => {
  for (const part of [
    'DTSTAMP:20260628T020000Z\r\n',
    'DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261208\r\n',
    'SUMMARY:宪法宣传周（日期待通知）\r\n',
    'STATUS:TENTATIVE\r\n',
  ])
    assert.ok(file.includes(part), part)
  assert.equal(file.split('BEGIN:VEVENT').length, 2)
})

test('lines are at most 75 octets, whole characters, and come back unfolded', () => {
  const rows = file.split('\r\n')
  assert.ok(rows.every((row) => Buffer.byteLength(row) <= 75 && !row.includes('\ufffd')))
  assert.ok(rows.some((row) => row.startsWith(' ')))
  assert.ok(file.replaceAll('\r\n ', '').includes('负责：办公室\\n主题：弘扬宪法精神，建设法治文化\\n依据：中央宣传部'))
})

test('commas and semicolons of a title are escaped', () => {
  const odd = planCalendar(2026, [{ ...line, title: 'a;b,c\\d', provisional: false }], made)
  assert.ok(odd.includes('SUMMARY:a\\;b\\,c\\\\d\r\n'))
  assert.ok(odd.includes('STATUS:CONFIRMED'))
})
