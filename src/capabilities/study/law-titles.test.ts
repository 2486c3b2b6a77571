import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawTitles } from './law-titles.ts'

const table: [readonly string[], string][] = [
  [[], ''],
  [['中华人民共和国宪法'], '《中华人民共和国宪法》'],
  [['中华人民共和国宪法', '中华人民共和国民法典'], '《中华人民共和国宪法》《中华人民共和国民法典》'],
  [['《中华人民共和国宪法》', '中华人民共和国宪法 '], '《中华人民共和国宪法》'],
]

for (const [laws, expected] of table) test(expected || '没有', () => assert.equal(lawTitles(laws), expected))
