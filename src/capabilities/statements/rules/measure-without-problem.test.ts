import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, paragraphOf } from '../examples-under-check.ts'
import { measureWithoutProblem } from './measure-without-problem.ts'

const context = { today: '2024-01-10' }

const measures = [
  { id: 'm1', title: '把自学纳入季度检查', problem: 'p1' },
  { id: 'm2', title: '充实力量', problem: '' },
]
const problems = [{ id: 'p1', title: '个人自学缺少检查' }]
const written = (rests: readonly string[], title = '把自学纳入季度检查', pillar = 'measures') =>
  exampleUnderCheck([paragraphOf(pillar, ['每季度检查。'], { title, rests })], { measures, problems })

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['没有台账措施', written([]), ['b1 措施“把自学纳入季度检查”没有写明针对哪个问题']],
  ['措施没有填针对的问题', written(['m2'], '充实力量'), ['b1 措施“充实力量”没有写明针对哪个问题']],
  ['只依据问题，没有措施', written(['p1']), ['b1 措施“把自学纳入季度检查”没有写明针对哪个问题']],
  ['台账措施针对一个问题', written(['m1']), []],
  [
    '措施由目标值这一数字带出',
    exampleUnderCheck(
      [
        paragraphOf(
          'measures',
          ['检查', figureOf({ measure: 'x/target', part: { field: 'title', value: '检查' } }, 4, '次')],
          { title: '检查' },
        ),
      ],
      { measures, figures: { 'x/target[title=检查]': { records: ['m1'], value: 4 } } },
    ),
    [],
  ],
  ['依据年度任务的工作安排', written(['t1'], '落实下一年度工作安排'), []],
  [
    '目标由指标的记录带出',
    exampleUnderCheck(
      [
        paragraphOf(
          'measures',
          ['平均成绩不低于', figureOf({ measure: 'x/target', part: { field: 'title', value: '平均成绩' } }, 88, '')],
          { title: '明确目标' },
        ),
      ],
      { measures, figures: { 'x/target[title=平均成绩]': { records: ['i1'], value: 88 } } },
    ),
    [],
  ],
  ['过渡句', written([], ''), []],
  ['别的部分', written([], '把自学纳入季度检查', 'study'), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(measureWithoutProblem, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
