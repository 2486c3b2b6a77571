import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedLaws } from '#law/data/shipped-laws.ts'
import { standingOn } from '#law/standing.ts'
import { searchLaws } from './law-search.ts'
import type { LawRow } from './law-view.ts'

const rows: readonly LawRow[] = shippedLaws.map((entry) => ({
  ...{ id: entry.id, title: entry.title, kind: entry.kind, checked: entry.checked, isOwn: false },
  ...{ shortNames: entry.shortNames ?? [], issuer: entry.issuer ?? null, number: entry.number ?? null },
  standing: standingOn(entry, '2026-11-24'),
}))

const table: readonly (readonly [string, string, string, string])[] = [
  ['监督法', '', '', 'supervision-by-standing-committees'],
  ['《宪法》', '', '', 'constitution'],
  ['中办发〔2017〕31号', '', '', 'who-enforces-publicizes'],
  ['八五', 'plan', '', 'publicity-plan-8'],
  ['信访', '', 'repealed', 'letters-and-visits-2005'],
  ['普法', 'plan', 'in-force', 'publicity-plan-9'],
]

for (const [text, kind, standing, id] of table) {
  test(`${text} ${kind} ${standing}`, () => assert.equal(searchLaws(rows, { text, kind, standing })[0]?.id, id))
}

test('nothing typed is everything; nonsense is nothing', () => {
  assert.equal(searchLaws(rows, { text: ' ', kind: '', standing: '' }).length, rows.length)
  assert.deepEqual(searchLaws(rows, { text: '没有这个法', kind: '', standing: '' }), [])
})
