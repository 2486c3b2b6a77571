import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signatureIndents } from './place-signature.ts'

const examples: readonly (readonly [string, string, { nameRight: number; dateRight: number }])[] = [
  ['周明远', '2023年12月4日', { nameRight: 7.5, dateRight: 2 }],
  ['云川市人大常委会机关党组', '2024年1月15日', { nameRight: 2, dateRight: 5.5 }],
  ['云川市人大办', '2024年1月5日', { nameRight: 2, dateRight: 0 }],
]

for (const [name, date, indents] of examples) {
  test(`${name} and ${date}`, () => assert.deepEqual(signatureIndents(name, date), indents))
}
