import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, paragraphOf } from '../examples-under-check.ts'
import { lastYearUnanswered } from './last-year-unanswered.ts'

const context = { today: '2024-01-10' }

const lastProblems = [
  { id: 'p1', title: '个人自学缺少检查' },
  { id: 'p2', title: '备案审查力量不足' },
]
const answer = (rests: readonly string[], pillar = 'last-year') => paragraphOf(pillar, ['已经整改。'], { rests })
const first = '上年度问题“个人自学缺少检查”没有交代整改情况'
const second = '上年度问题“备案审查力量不足”没有交代整改情况'

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['都没有交代', exampleUnderCheck([answer([])], { lastProblems }), [first, second]],
  ['交代了一个', exampleUnderCheck([answer(['p1'])], { lastProblems }), [second]],
  ['都交代了', exampleUnderCheck([answer(['p1', 'p2'])], { lastProblems }), []],
  ['写在别的部分也算', exampleUnderCheck([answer(['p1', 'p2'], 'problems')], { lastProblems }), []],
  [
    '只有总数，没有逐个交代',
    exampleUnderCheck([paragraphOf('last-year', ['查摆问题', figureOf('rectification/problems', 2, '个')])], {
      lastProblems,
      figures: { 'rectification/problems': { records: ['p1', 'p2'] } },
    }),
    [first, second],
  ],
  ['上年度没有问题', exampleUnderCheck([]), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(lastYearUnanswered, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
