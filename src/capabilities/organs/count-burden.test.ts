import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cite } from '#kernel/citation.ts'
import { date, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { type Burden, countBurden, type EntryAct, sumBurden } from './count-burden.ts'

const matter = defineRecordType({
  name: 'matter',
  title: '事项',
  basis: cite('《试》'),
  fields: {
    title: text({ label: '名称' }),
    meeting: reference({ label: '会议', to: 'meeting' }),
    decidedOn: date({ label: '日期', from: 'meeting' }),
    words: text({ label: '说明' }),
  },
  list: ['title'],
  identity: ['title'],
  workflow: filing(['office-clerk']),
  enteredBy: ['office-clerk'],
  sample: {},
})
const made = (filled: readonly string[], more: Partial<EntryAct> = {}): EntryAct => ({
  ...{ month: 3, actorId: 'lin', capacity: 'office-clerk', operation: 'record.create', recordType: 'matter' },
  ...{ sectionId: 'office', filled, created: 0 },
  ...more,
})
const commit = (created: number, more: Partial<EntryAct> = {}) =>
  made([], { operation: 'import.commit', sectionId: null, created, ...more })
const zero = sumBurden([])
const total = (...acts: readonly EntryAct[]) => sumBurden(countBurden([matter], acts))

const cases: readonly (readonly [what: string, acts: readonly EntryAct[], counted: Partial<Burden>])[] = [
  ['nothing', [], {}],
  ['a form', [made(['title', 'words', 'state'])], { records: 1, entries: 1, asked: 4, typed: 2, empty: 2 }],
  [
    'a date taken from the meeting',
    [made(['title', 'meeting', 'decidedOn'])],
    { records: 1, entries: 1, asked: 4, typed: 2, derived: 1, empty: 1 },
  ],
  ['a date without a meeting', [made(['decidedOn'])], { records: 1, entries: 1, asked: 4, typed: 1, empty: 3 }],
  [
    'an import is one entry, and only its own records are of it',
    [made(['title']), made(['title']), made(['title', 'words']), commit(2)],
    { records: 3, entries: 2, imports: 1, asked: 12, typed: 1, imported: 3, empty: 8 },
  ],
  [
    'an import that made nothing',
    [made(['title']), commit(0)],
    { records: 1, entries: 1, asked: 4, typed: 1, empty: 3 },
  ],
  [
    "another's import",
    [made(['title']), commit(1, { actorId: 'wu' })],
    { records: 1, entries: 1, asked: 4, typed: 1, empty: 3 },
  ],
  ['the system itself', [made(['title'], { capacity: 'system' })], { records: 1, asked: 4, bySystem: 1, empty: 3 }],
  ['a type no longer known', [made(['title'], { recordType: 'gone' })], {}],
]

for (const [what, acts, counted] of cases)
  test(`counts ${what}`, () => {
    const sum = total(...acts)
    assert.deepEqual(sum, { ...zero, ...counted })
    assert.equal(sum.asked, sum.typed + sum.derived + sum.imported + sum.bySystem + sum.empty)
  })

test('each section and month has its line', () => {
  const acts = [
    made(['title']),
    made([], { month: 4 }),
    made([], { sectionId: null }),
    made(['title'], { sectionId: 'law' }),
    commit(1),
  ]
  assert.deepEqual(
    countBurden([matter], acts).map(({ sectionId, month, records, imports }) => [sectionId, month, records, imports]),
    [
      ['office', 3, 1, 0],
      ['office', 4, 1, 0],
      [null, 3, 1, 0],
      ['law', 3, 1, 1],
    ],
  )
})
