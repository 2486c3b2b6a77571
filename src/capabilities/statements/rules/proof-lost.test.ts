import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, paragraphOf } from '../examples-under-check.ts'
import { proofLost } from './proof-lost.ts'

const context = { today: '2024-01-10' }

const text = [paragraphOf('study', ['开展集中学法', figureOf('study/sessions', 10, '次'), '。'])]
const resting = [paragraphOf('study', ['学习监督法。'], { rests: ['s1', 's2'] })]

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['指标不存在，或所选记录已作废', exampleUnderCheck(text), ['b1 “10次”所依据的记录已作废或不再计入']],
  [
    '数字变了，由“数字与台账不一致”提示',
    exampleUnderCheck(text, { figures: { 'study/sessions': { records: [] } } }),
    [],
  ],
  ['一条记录已作废', exampleUnderCheck(resting, { records: { s1: '' } }), ['b1 所依据的记录已作废或不再计入']],
  ['两条都作废，一段只提示一次', exampleUnderCheck(resting), ['b1 所依据的记录已作废或不再计入']],
  ['记录都在', exampleUnderCheck(resting, { records: { s1: '', s2: '' } }), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(proofLost, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
