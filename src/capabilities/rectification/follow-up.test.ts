import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closedWithOpenMeasures, openProblems, overdueMeasures, problemsWithoutMeasure } from './follow-up.ts'

const problems = [
  { id: 'new', state: 'listed', foundOn: '2023-12-05' },
  { id: 'old', state: 'proposed', foundOn: '2021-12-20' },
  { id: 'closed', state: 'closed', foundOn: '2022-12-09' },
  { id: 'closed-early', state: 'closed', foundOn: '2022-12-16' },
]
const measures = [
  { id: 'a', problem: 'old', state: 'doing', dueOn: '2024-06-28' },
  { id: 'b', problem: 'closed', state: 'closed', dueOn: '2023-06-30' },
  { id: 'c', problem: 'closed-early', state: 'todo', dueOn: '2024-03-29' },
]

test('open problems: those of earlier years come first', () => {
  assert.deepEqual(
    openProblems(problems).map((one) => one.id),
    ['old', 'new'],
  )
})

test('closed with a measure still open', () => {
  const found = closedWithOpenMeasures(problems, measures)
  assert.deepEqual(
    found.map(({ problem, open }) => [problem.id, open.map((one) => one.id)]),
    [['closed-early', ['c']]],
  )
})

test('open without a measure', () => {
  assert.deepEqual(
    problemsWithoutMeasure(problems, measures).map((one) => one.id),
    ['new'],
  )
})

test('overdue measures: due today is not overdue, closed never', () => {
  assert.deepEqual(
    overdueMeasures(measures, '2024-06-28').map((one) => one.id),
    ['c'],
  )
  assert.deepEqual(
    overdueMeasures(measures, '2024-06-29').map((one) => one.id),
    ['c', 'a'],
  )
})
