import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, paragraphOf } from '../examples-under-check.ts'
import { figureStale } from './figure-stale.ts'

const context = { today: '2024-01-10' }

const text = [paragraphOf('study', ['开展集中学法', figureOf('study/sessions', 10, '次'), '。'])]
const counted = (value: number) => ({ figures: { 'study/sessions': { records: ['s1'], value } } })
const chosen = { records: ['s1', 's2'] }

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['台账后来少了一场', exampleUnderCheck(text, counted(9)), ['b1 “10次”，台账现为9次']],
  ['台账后来多了一场', exampleUnderCheck(text, counted(11)), ['b1 “10次”，台账现为11次']],
  ['台账一场也没有了', exampleUnderCheck(text, counted(0)), ['b1 “10次”，台账现为0次']],
  ['与台账一致', exampleUnderCheck(text, counted(10)), []],
  ['指标已不存在，由“依据失效”提示', exampleUnderCheck(text), []],
  [
    '所选记录的条数被改动，单位用原文的',
    exampleUnderCheck([paragraphOf('study', ['调研', figureOf(chosen, 3, '场'), '。'])], {
      figures: { 'records:s1,s2': chosen },
    }),
    ['b1 “3场”，台账现为2场'],
  ],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(figureStale, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
