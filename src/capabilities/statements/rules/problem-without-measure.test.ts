import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, paragraphOf } from '../examples-under-check.ts'
import { problemWithoutMeasure } from './problem-without-measure.ts'

const context = { today: '2024-01-10' }

const problems = [{ id: 'p1', title: '个人自学缺少检查' }]
const measures = [
  { id: 'm1', title: '把自学纳入季度检查', problem: 'p1' },
  { id: 'm2', title: '充实力量', problem: 'p2' },
]
const problem = paragraphOf('problems', ['没有检查。'], { title: '个人自学缺少检查', rests: ['p1'] })
const measure = (id: string) => paragraphOf('measures', ['每季度检查。'], { title: '检查', rests: [id] })
const unanswered = ['b1 问题“个人自学缺少检查”没有对应的整改措施']
const byFigure = figureOf({ measure: 'x/figure', part: { field: 'title', value: '自学' } }, 14, '人')

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['没有措施', exampleUnderCheck([problem], { problems, measures }), unanswered],
  ['措施针对别的问题', exampleUnderCheck([problem, measure('m2')], { problems, measures }), unanswered],
  ['措施针对这个问题', exampleUnderCheck([problem, measure('m1')], { problems, measures }), []],
  [
    '只写了措施的总数',
    exampleUnderCheck([problem, paragraphOf('measures', ['制定措施', figureOf('x/measures', 1, '项'), '。'])], {
      problems,
      measures,
      figures: { 'x/measures': { records: ['m1'] } },
    }),
    unanswered,
  ],
  [
    '问题由它的数据带出',
    exampleUnderCheck([paragraphOf('problems', ['提交笔记', byFigure, '。'], { title: '自学' })], {
      problems,
      measures,
      figures: { 'x/figure[title=自学]': { records: ['p1'], value: 14 } },
    }),
    unanswered,
  ],
  ['上年度未销号、今年仍写的问题', exampleUnderCheck([problem], { lastProblems: problems, measures }), unanswered],
  ['没有写进报告的问题', exampleUnderCheck([measure('m2')], { problems, measures }), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(problemWithoutMeasure, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
