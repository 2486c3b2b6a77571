import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chineseNumeral } from './chinese-numeral.ts'

const examples: readonly (readonly [number, string])[] = [
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [2023, '二千零二十三'],
  [9999, '九千九百九十九'],
]

for (const [n, spelled] of examples) test(`${n} is spelled ${spelled}`, () => assert.equal(chineseNumeral(n), spelled))

test('what has no numeral is refused', () => {
  for (const n of [-1, 1.5, 10000, Number.NaN]) assert.throws(() => chineseNumeral(n), RangeError)
})
