import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockWords, dateWords, instantWords, secondWords } from './date-words.ts'

test('a date is written as officials write it', () => {
  const examples = [
    ['2023-12-04', '2023年12月4日（星期一）'],
    ['2024-02-29', '2024年2月29日（星期四）'],
    ['2023-01-01', '2023年1月1日（星期日）'],
    ['待定', '待定'],
  ] as const
  for (const [value, words] of examples) assert.equal(dateWords(value), words)
  assert.equal(dateWords('2023-12-04', false), '2023年12月4日')
})

test('an instant is told by the clock of Beijing', () => {
  assert.equal(instantWords('2023-12-04T06:02:00.000Z'), '2023年12月4日 14:02')
  assert.equal(instantWords('2023-12-31T18:30:00.000Z'), '2024年1月1日 02:30')
  assert.equal(clockWords('2023-12-04T06:02:00.000Z'), '14:02')
  assert.equal(clockWords('—'), '—')
  assert.equal(secondWords('2026-11-24T06:00:00.000Z'), '14:00:00')
})
