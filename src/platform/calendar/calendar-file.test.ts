import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'

const event: CalendarEvent = {
  ...{ id: 'constitution-week-2026', title: '宪法宣传周', from: '2026-12-01', until: '2026-12-07' },
  ...{ description: '', isTentative: false },
}
const made = new Date('2026-06-28T02:00:00.123Z')
const write = (more: Partial<CalendarEvent> = {}) =>
  calendarFile({ product: 'test', name: '日程', refreshHours: 12 }, [{ ...event, ...more }], made)
const unfolded = (file: string) => file.replaceAll('\r\n ', '')

const table: [name: string, more: Partial<CalendarEvent>, line: string][] = [
  ['编号不变', {}, 'UID:constitution-week-2026@shufa'],
  ['写成的时刻', {}, 'DTSTAMP:20260628T020000Z'],
  ['整日开始', {}, 'DTSTART;VALUE=DATE:20261201'],
  ['结束写次日', {}, 'DTEND;VALUE=DATE:20261208'],
  ['只有一天', { until: '2026-12-01' }, 'DTEND;VALUE=DATE:20261202'],
  ['跨年', { until: '2026-12-31' }, 'DTEND;VALUE=DATE:20270101'],
  ['闰年', { from: '2028-02-28', until: '2028-02-28' }, 'DTEND;VALUE=DATE:20280229'],
  ['暂定', { isTentative: true }, 'STATUS:TENTATIVE'],
  ['确定', {}, 'STATUS:CONFIRMED'],
  ['分号、逗号、反斜线', { title: 'a;b,c\\d' }, 'SUMMARY:a\\;b\\,c\\\\d'],
  ['换行', { description: '一\r\n二\n三\r四' }, 'DESCRIPTION:一\\n二\\n三\\n四'],
  ['冒号和引号不动', { title: '甲："乙"' }, 'SUMMARY:甲："乙"'],
  ['控制字符去掉', { title: '甲\u0000\u001b乙\u0085' }, 'SUMMARY:甲乙'],
  ['想冒充另一行', { title: '甲\r\nATTENDEE:mailto:x@y' }, 'SUMMARY:甲\\nATTENDEE:mailto:x@y'],
  ['地址', { url: 'https://shufa.example/records/plan-task/1' }, 'URL:https://shufa.example/records/plan-task/1'],
]

for (const [name, more, line] of table) {
  test(name, () => assert.ok(unfolded(write(more)).split('\r\n').includes(line), unfolded(write(more))))
}

test('every line ends in CR LF and has at most 75 octets, whole characters, whatever its length', () => {
  for (let length = 1; length < 200; length += 1) {
    for (const sign of ['a', '法', '𠮷', 'é']) {
      const file = write({ title: sign.repeat(length) })
      const rows = file.split('\r\n')
      assert.ok(file.endsWith('END:VCALENDAR\r\n') && !/[^\r]\n|\r[^\n]/.test(file))
      assert.ok(rows.every((row) => Buffer.byteLength(row) <= 75 && row.isWellFormed()))
      assert.ok(unfolded(file).includes(`SUMMARY:${sign.repeat(length)}\r\n`))
    }
  }
})

test('a calendar without events is one all the same', () => {
  const file = calendarFile({ product: 'test', name: '' }, [], made)
  assert.ok(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//shufa//test//ZH\r\n'))
  assert.ok(!file.includes('VEVENT'))
})
