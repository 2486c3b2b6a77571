import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldAnswer } from './fold-answer.ts'

const same: readonly (readonly [string, string])[] = [
  ['12月4日', '１２月４日'],
  ['12月4日', ' 12 月 4 日 。'],
  ['《宪法》', '宪法'],
  ['全国人民代表大会', '“全国人民代表大会”'],
  ['A', 'ａ'],
  ['1/5', '１／５'],
]
const different: readonly (readonly [string, string])[] = [
  ['1.5', '15'],
  ['10日', '10'],
  ['半数以上', '过半数'],
]

for (const [a, b] of same) test(`${a} = ${b}`, () => assert.equal(foldAnswer(a), foldAnswer(b)))
for (const [a, b] of different) test(`${a} ≠ ${b}`, () => assert.notEqual(foldAnswer(a), foldAnswer(b)))
