import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDateEntry } from './date-entry.ts'

const understood: readonly (readonly [string, string])[] = [
  ['2024年3月5日', '2024-03-05'],
  ['2024 年 3 月 5 日', '2024-03-05'],
  ['2024年3月5号', '2024-03-05'],
  ['2024年3月5日（星期二）', '2024-03-05'],
  ['2024.3.5', '2024-03-05'],
  ['2024．03．05', '2024-03-05'],
  ['2024-03-05', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['２０２４年３月５日', '2024-03-05'],
  ['2024.2.29', '2024-02-29'],
  ['3月5日', '2023-03-05'],
  ['12.4', '2023-12-04'],
]

const refused = ['', '2023.2.29', '2024年13月1日', '2024-00-10', '明天', '202435', '0024-03-05', '2024年3月']

test('dates as officials type them are understood', () => {
  for (const [entry, expected] of understood) assert.equal(parseDateEntry(entry, 2023), expected, entry)
})

test('what is no day is not guessed at', () => {
  for (const entry of refused) assert.equal(parseDateEntry(entry, 2023), null, entry)
  assert.equal(parseDateEntry('3月5日'), null, 'no year to belong to')
})
