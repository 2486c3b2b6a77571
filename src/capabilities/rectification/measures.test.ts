import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { problem, rectificationExamples, rectificationMeasure } from './index.ts'
import { problemFigure, rectificationMeasures } from './measures.ts'

const { problems, measures } = rectificationExamples[2023]

const ledger = exampleLedger(
  [
    ...problems.map(({ values }) => exampleRecord(problem, values)),
    ...measures.map(({ values, acts }) =>
      exampleRecord(rectificationMeasure, values, acts.some(({ act }) => act === 'accept') ? 'closed' : 'doing'),
    ),
  ],
  2023,
)

testMeasures(rectificationMeasures, ledger, {
  'rectification/problems': 3,
  'rectification/problems-closed': 0,
  'rectification/problems-open': 3,
  'rectification/measures': 5,
  'rectification/measures-closed': 1,
  'rectification/measures-on-time': 1,
  'rectification/problem-figure': 22,
  'rectification/measure-target': 30,
})

test('the figure of one problem is asked for by its title', () => {
  assert.equal(ledger.figure(problemFigure, { field: 'title', value: '个人自学缺少检查' }).value, 14)
})
