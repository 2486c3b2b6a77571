import assert from 'node:assert/strict'
import { test } from 'node:test'
import { totalInWords } from './total-in-words.ts'

for (const [total, words] of [
  [0, '共 0 条'],
  [2000, '共 2000 条'],
  [2001, '共 2000 条以上'],
  [100_000, '共 100000 条'],
] as const)
  test(`${total}`, () => assert.equal(totalInWords(total), words))
