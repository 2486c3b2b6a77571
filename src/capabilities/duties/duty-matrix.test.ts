import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DutyCell, type DutyProof, dutyMatrix } from './duty-matrix.ts'

const measure = { title: '学法活动次数', unit: '次', value: 0, recordType: 'study-session' }
const proved = (...days: readonly string[]): DutyProof['measures'] => [
  { ...measure, records: days.map((on) => ({ id: on, on })) },
]
const blank: DutyProof = {
  ...{ id: 'a', title: '带头学法', position: 1, cadence: 'quarterly', section: '办公室' },
  measures: proved(),
  tasks: [],
}

const letters: Readonly<Record<DutyCell['mark'], string>> = { proved: '+', late: 'L', due: 'D', none: '.' }

/** One letter a month: a digit for records, L late, D due, dot for none. */
function line(duty: Partial<DutyProof>, today: string): string {
  const [row] = dutyMatrix([{ ...blank, ...duty }], 2023, today)
  return (row?.cells ?? []).map(({ count, mark }) => (count > 0 ? String(count) : letters[mark])).join('')
}

const table: readonly (readonly [string, Partial<DutyProof>, string, string])[] = [
  [
    '四个季度都有',
    { measures: proved('2023-03-10', '2023-06-16', '2023-09-15', '2023-12-01') },
    '2024-01-05',
    '..1..1..1..1',
  ],
  ['三季度缺', { measures: proved('2023-03-10', '2023-06-16', '2023-12-01') }, '2024-01-05', '..1..1..L..1'],
  ['本季度还没有', { measures: proved('2023-03-10') }, '2023-05-20', '..1..D......'],
  ['季度结束第二天起算缺', { measures: proved('2023-03-10') }, '2023-07-01', '..1..L..D...'],
  ['每月', { cadence: 'monthly', measures: proved('2023-01-09') }, '2023-03-15', '1LD.........'],
  ['每半年', { cadence: 'half-yearly' }, '2023-08-01', '.....L.....D'],
  ['每年', { cadence: 'yearly' }, '2024-01-01', '...........L'],
  ['逢事必做不算缺', { cadence: 'per-event' }, '2024-01-01', '............'],
  [
    '同一天两条各计一次，别的年份不计',
    {
      measures: [
        {
          ...measure,
          records: [
            { id: 'x', on: '2023-02-06' },
            { id: 'y', on: '2023-02-06' },
            { id: 'z', on: '2022-02-06' },
          ],
        },
      ],
    },
    '2023-03-01',
    '.2..........',
  ],
  ['还没有开始的年度', {}, '2022-12-31', '............'],
]

for (const [name, duty, today, expected] of table) test(name, () => assert.equal(line(duty, today), expected))

test('a record that two measures count is one record', () => {
  const twice = [...proved('2023-03-10'), ...proved('2023-03-10')]
  const [row] = dutyMatrix([{ ...blank, measures: twice }], 2023, '2024-01-05')
  assert.deepEqual([row?.total, row?.monthsCovered, row?.missing], [1, 1, ['二季度', '三季度', '四季度']])
})

test('a duty without measures is proved by its tasks that are done', () => {
  const task = { id: 't', title: '签订承诺书', state: 'done', dueOn: '2023-12-20', doneOn: '2023-04-18' }
  const tasks = [task, { ...task, id: 'u', state: 'doing', doneOn: null }]
  const [row] = dutyMatrix([{ ...blank, cadence: 'yearly', measures: [], tasks }], 2023, '2024-01-05')
  assert.deepEqual([row?.cells[3]?.count, row?.total, row?.tasksDone, row?.gapType], [1, 1, 1, 'plan-task'])
})

test('rows stand in the order of the list', () => {
  const rows = dutyMatrix([{ ...blank, id: 'b', position: 2 }, blank], 2023, '2024-01-05')
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['a', 'b'],
  )
})
