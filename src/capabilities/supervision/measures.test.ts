import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnyRecord } from '#kernel/record-type.ts'
import { makeLedger } from '#records/ledger.ts'
import { supervisionExamples } from './index.ts'
import { items, supervisionMeasures } from './measures.ts'

const blank = { targets: null, deputies: null, questions: null, suggestions: null, opinionNumber: null }

const records: readonly AnyRecord[] = supervisionExamples[2023].map((row, index) => ({
  id: `item-${index}`,
  type: 'supervision-item',
  state: 'filed',
  year: 2023,
  title: row.values.title ?? '',
  sectionId: null,
  version: 1,
  values: { ...blank, opinionHandedOn: null, repliedOn: null, ...row.values },
}))

const ledger = makeLedger({
  year: 2023,
  organ: { name: '', shortName: '', kind: 'people-congress', level: 'county' },
  records,
  titles: {},
  seed: '',
})

const table: readonly (readonly [string, number])[] = [
  ['supervision/items', 12],
  ['supervision/field-activities', 10],
  ['supervision/inquired-organs', 5],
  ['supervision/inquiry-questions', 12],
  ['supervision/deputies-invited', 86],
  ['supervision/suggestions-made', 59],
  ['supervision/legislation-suggestions', 6],
  ['supervision/opinions-handed-over', 4],
  ['supervision/opinions-answered', 3],
  ['supervision/principal-led', 2],
  ['supervision/principal-attended', 5],
]

for (const [id, expected] of table) {
  test(id, () => {
    const measure = supervisionMeasures.find((one) => one.id === id)
    assert.ok(measure)
    assert.equal(ledger.figure(measure).value, expected)
  })
}

test('every measure is in the table', () => {
  assert.deepEqual(
    supervisionMeasures.map(({ id }) => id),
    table.map(([id]) => id),
  )
})

test('kinds and roles each add up to the whole', () => {
  for (const field of ['kind', 'role'] as const) {
    const parts = Object.keys(items.over.fields[field].choices)
    const sum = parts.reduce((total, value) => total + ledger.figure(items, { field, value }).value, 0)
    assert.equal(sum, ledger.figure(items).value)
  }
})
