import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnyRecord } from '#kernel/record-type.ts'
import { makeLedger } from '#records/ledger.ts'
import { studyExamples } from './index.ts'
import { sessions, studyMeasures } from './measures.ts'

const records: readonly AnyRecord[] = studyExamples[2023].map((row, index) => ({
  id: `session-${index}`,
  type: 'study-session',
  state: 'filed',
  year: 2023,
  title: row.values.title ?? '',
  sectionId: null,
  version: 1,
  values: { topics: null, laws: null, ...row.values },
}))

const ledger = makeLedger({
  year: 2023,
  organ: { name: '', shortName: '', kind: 'people-congress', level: 'county' },
  records,
  titles: {},
  seed: '',
})

const table: readonly (readonly [string, number])[] = [
  ['study/sessions', 10],
  ['study/months-covered', 10],
  ['study/centre-group-sessions', 4],
  ['study/pre-meeting-sessions', 2],
  ['study/lectures', 1],
  ['study/court-hearings', 1],
  ['study/court-attendances', 14],
  ['study/oaths', 1],
  ['study/xi-thought-sessions', 3],
  ['study/constitution-sessions', 2],
  ['study/congress-sessions', 3],
  ['study/participations', 207],
  ['study/expected-participations', 221],
  ['study/laws-studied', 12],
  ['study/principal-attended', 9],
  ['study/principal-chaired', 6],
  ['study/principal-led', 3],
]

for (const [id, expected] of table) {
  test(id, () => {
    const measure = studyMeasures.find((one) => one.id === id)
    assert.ok(measure)
    assert.equal(ledger.figure(measure).value, expected)
  })
}

test('every measure is in the table', () => {
  assert.deepEqual(
    studyMeasures.map(({ id }) => id),
    table.map(([id]) => id),
  )
})

test('the forms add up to the whole', () => {
  const forms = Object.keys(sessions.over.fields)
  assert.ok(forms.includes('form'))
  const parts = ['centre-group', 'pre-meeting', 'party-branch', 'party-day', 'staff-meeting', 'lecture']
  const sum = parts.reduce((total, value) => total + ledger.figure(sessions, { field: 'form', value }).value, 0)
  assert.equal(sum, ledger.figure(sessions).value)
})
