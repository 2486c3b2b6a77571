import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnyRecord } from '#kernel/record-type.ts'
import { makeLedger } from '#records/ledger.ts'
import { rectificationExamples } from './index.ts'
import { problemFigure, rectificationMeasures } from './measures.ts'

const { problems, measures } = rectificationExamples[2023]

const records: readonly AnyRecord[] = [
  ...problems.map((row) => ({
    ...head(row.values.title),
    type: 'problem',
    state: 'listed',
    values: { figure: null, ...row.values },
  })),
  ...measures.map((row) => ({
    ...head(row.values.title),
    type: 'rectification-measure',
    state: row.acts.some(({ act }) => act === 'accept') ? 'closed' : 'doing',
    values: { targetValue: null, doneOn: null, ...row.values },
  })),
]

function head(title = '') {
  return { id: title, title, year: 2023, sectionId: null, version: 1 }
}

const ledger = makeLedger({
  year: 2023,
  organ: { name: '', shortName: '', kind: 'people-congress', level: 'county' },
  records,
  titles: {},
  seed: '',
})

const table: readonly (readonly [string, number])[] = [
  ['rectification/problems', 3],
  ['rectification/problems-closed', 0],
  ['rectification/problems-open', 3],
  ['rectification/measures', 5],
  ['rectification/measures-closed', 1],
  ['rectification/measures-on-time', 1],
  ['rectification/problem-figure', 22],
  ['rectification/measure-target', 30],
]

for (const [id, expected] of table) {
  test(id, () => {
    const measure = rectificationMeasures.find((one) => one.id === id)
    assert.ok(measure)
    assert.equal(ledger.figure(measure).value, expected)
  })
}

test('the figure of one problem is asked for by its title', () => {
  assert.equal(ledger.figure(problemFigure, { field: 'title', value: '个人自学缺少检查' }).value, 14)
})
