import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthDay, officialDate } from './official-date.ts'

const examples: readonly (readonly [string, string, string])[] = [
  ['2023-12-04', '2023年12月4日', '2023年12月4日（星期一）'],
  ['2024-02-29', '2024年2月29日', '2024年2月29日（星期四）'],
  ['2024-01-07', '2024年1月7日', '2024年1月7日（星期日）'],
]

for (const [iso, plain, withWeekday] of examples) {
  test(`${iso} is written ${plain}`, () => {
    assert.equal(officialDate(iso), plain)
    assert.equal(`${iso.slice(0, 4)}年${monthDay(iso)}`, plain)
    assert.equal(officialDate(iso, { weekday: true }), withWeekday)
  })
}

test('what is no day is refused', () => {
  for (const wrong of ['2023-02-29', '2023-13-01', '2023-1-4', '', '2023-12-04T00:00:00Z']) {
    assert.throws(() => officialDate(wrong), RangeError)
  }
})
