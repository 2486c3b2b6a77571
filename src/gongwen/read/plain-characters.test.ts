import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainCharacters } from './plain-characters.ts'

const table: readonly (readonly [given: string, meant: string])[] = [
  ['\u2f00、\u2f2f作：责任\u2f08，云川市水务局局\u2ed3', '一、工作：责任人，云川市水务局局长'],
  ['\u2ed4\u2ec5\u2ecb\u2ee2\u2ef0\u2ea0', '门见车马龙民'],
  ['\ufb01le', 'file'],
  ['法\uf9fe度', '法茶度'],
  ['一、工作', '一、工作'],
]

for (const [given, meant] of table) test(meant, () => assert.equal(plainCharacters(given), meant))
