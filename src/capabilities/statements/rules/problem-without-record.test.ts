import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, paragraphOf } from '../examples-under-check.ts'
import { problemWithoutRecord } from './problem-without-record.ts'

const context = { today: '2024-01-10' }

const problems = [{ id: 'p1', title: '个人自学缺少检查' }]
const written = (rests: readonly string[], title = '个人自学缺少检查', pillar = 'problems') => [
  paragraphOf(pillar, ['没有检查。'], { title, rests }),
]
const byFigure = figureOf({ measure: 'x/figure', part: { field: 'title', value: '自学' } }, 14, '人')

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['没有登记', exampleUnderCheck(written([]), { problems }), ['b1 问题“个人自学缺少检查”没有台账记录']],
  ['依据的不是问题', exampleUnderCheck(written(['s1']), { problems }), ['b1 问题“个人自学缺少检查”没有台账记录']],
  ['登记了', exampleUnderCheck(written(['p1']), { problems }), []],
  ['上年度登记、尚未销号', exampleUnderCheck(written(['p1']), { lastProblems: problems }), []],
  ['更早登记、尚未销号', exampleUnderCheck(written(['p1']), { olderProblems: problems }), []],
  [
    '由它的数据带出',
    exampleUnderCheck([paragraphOf('problems', ['提交笔记', byFigure, '。'], { title: '自学' })], {
      problems,
      figures: { 'x/figure[title=自学]': { records: ['p1'], value: 14 } },
    }),
    [],
  ],
  ['过渡句', exampleUnderCheck(written([], ''), { problems }), []],
  ['别的部分', exampleUnderCheck(written([], '带头学法', 'study'), { problems }), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(problemWithoutRecord, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
