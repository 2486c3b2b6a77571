import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daySpanWords, monthsOf, quoted } from './event-words.ts'

test('days and months without their year', () => {
  assert.deepEqual(monthsOf(['2023-12-01', '2023-03-16', '2023-12-04']), ['3月', '12月'])
  assert.equal(daySpanWords('2023-12-04', '2023-12-04'), '12月4日')
  assert.equal(daySpanWords('2023-12-01', '2023-12-07'), '12月1日至7日')
  assert.equal(daySpanWords('2023-04-25', '2023-05-01'), '4月25日至5月1日')
})

test('a title with marks of its own gets no second pair', () => {
  assert.equal(quoted('宪法进校园。'), '“宪法进校园”')
  assert.equal(quoted('“12·4”现场咨询'), '“12·4”现场咨询')
})
