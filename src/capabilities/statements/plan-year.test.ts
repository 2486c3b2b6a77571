import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planYear, type YearSource } from './plan-year.ts'

const nothing: YearSource = {
  year: 2024,
  problems: [],
  measures: [],
  duties: { before: [], there: new Set() },
  terms: [],
  letters: [],
  laws: [],
}
const problems = [
  { id: 'p2', title: '个人自学缺少检查', state: 'listed', foundOn: '2023-11-28', person: '韩立诚' },
  { id: 'p1', title: '旁听庭审没有组织', state: 'proposed', foundOn: '2022-11-20', person: '方怀瑾' },
  { id: 'p0', title: '已经改好的', state: 'closed', foundOn: '2022-11-20', person: '方怀瑾' },
  { id: 'p3', title: '新一年发现的', state: 'listed', foundOn: '2024-01-05', person: '韩立诚' },
]
const measures = [
  { id: 'm1', title: '上半年完成', problem: 'p2', state: 'todo', dueOn: '2024-06-30', owner: '韩立诚' },
  { id: 'm2', title: '早该完成', problem: 'p1', state: 'doing', dueOn: '2023-09-30', owner: '方怀瑾' },
  { id: 'm3', title: '已经销号', problem: 'p1', state: 'closed', dueOn: '2023-06-30', owner: '方怀瑾' },
  { id: 'm4', title: '新一年的措施', problem: 'p3', state: 'todo', dueOn: '2024-12-20', owner: '韩立诚' },
]
const linesOf = (source: Partial<YearSource>, part: string) =>
  (planYear({ ...nothing, ...source }).parts.find(({ id }) => id === part)?.lines ?? []).map(
    ({ title, note }) => `${title}：${note}`,
  )

test('open problems of earlier years, the oldest first', () => {
  assert.deepEqual(linesOf({ problems }, 'problems'), [
    '旁听庭审没有组织：2022年发现，方怀瑾负责整改',
    '个人自学缺少检查：2023年发现，韩立诚负责整改',
  ])
})

test('what was promised: overdue apart from what is still to come', () => {
  assert.deepEqual(linesOf({ problems, measures }, 'overdue'), ['早该完成：应在2023年9月30日前完成，方怀瑾负责'])
  assert.deepEqual(linesOf({ problems, measures }, 'commitments'), ['上半年完成：2024年6月30日前完成，韩立诚负责'])
})

test('duties of the year before that the new list lacks', () => {
  const duties = {
    before: [
      { id: 'd1', title: '研究部署法治工作' },
      { id: 'd2', title: '落实普法责任' },
    ],
    there: new Set(['落实普法责任']),
  }
  assert.deepEqual(linesOf({ duties }, 'duties'), ['研究部署法治工作：列入新一年的清单，先作草稿，核定后印发'])
})

test('plans that ended, with what follows them', () => {
  const laws = [
    { id: 'eight', title: '第八个五年规划', period: { from: 2021, until: 2025 }, successor: 'nine' },
    { id: 'nine', title: '第九个五年规划', period: { from: 2026, until: 2030 } },
    { id: 'last', title: '实施纲要', period: { from: 2021, until: 2025 } },
  ].map((law) => ({ ...law, kind: 'plan', source: '', checked: 'read' }) as const)
  assert.deepEqual(linesOf({ year: 2026, laws }, 'plans'), [
    '《第八个五年规划》：2025年期满，后续为《第九个五年规划》；文稿和计划改用新的名称',
    '《实施纲要》：2025年期满，没有查到后续规划；文稿中不再写“深入实施”',
  ])
  assert.deepEqual(linesOf({ year: 2025, laws }, 'plans'), [])
})

test('terms that ended in the year before, and who took over', () => {
  const terms = [
    { id: 't1', title: '办公室主任', person: '段守诚', from: '2016-08-15', until: '2023-05-31' },
    { id: 't2', title: '办公室主任', person: '韩立诚', from: '2023-06-01', until: null },
    { id: 't3', title: '研究室主任', person: '卓以宁', from: '2020-08-03', until: '2023-12-31' },
    { id: 't4', title: '科长', person: '林晚晴', from: '2017-07-03', until: '2022-05-01' },
  ]
  assert.deepEqual(linesOf({ terms }, 'terms'), [
    '办公室主任（段守诚）：2023年5月31日结束，由韩立诚接任',
    '研究室主任（卓以宁）：2023年12月31日结束，没有登记接任人',
  ])
})

test('letters are signed anew each year', () => {
  const letters = [
    { id: 'l1', title: '2023年度责任书', signedOn: '2023-03-01' },
    { id: 'l2', title: '2022年度责任书', signedOn: '2022-03-01' },
  ]
  assert.deepEqual(linesOf({ letters }, 'letters'), ['2023年度责任书：2023年3月1日签订，新一年需要重新签订'])
  const signed = [...letters, { id: 'l3', title: '2024年度责任书', signedOn: '2024-03-04' }]
  assert.deepEqual(linesOf({ letters: signed }, 'letters'), [])
})

test('days that a notice sets are to be asked for; a part without lines is left out', () => {
  const ids = planYear(nothing).parts.map(({ id }) => id)
  assert.deepEqual(
    ids.filter((id) => id !== 'calendar'),
    [],
  )
})
