import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LawEntry } from '#law/entry.ts'
import { keptLaws, type OwnLaw } from './kept-laws.ts'

const ours: readonly LawEntry[] = [
  {
    id: 'supervision',
    title: '中华人民共和国监督法',
    shortNames: ['监督法'],
    kind: 'law',
    inForceOn: '2007-01-01',
    source: '公报',
    checked: 'read',
  },
  { id: 'letters-2005', title: '信访条例', kind: 'administrative-regulation', source: '公报', checked: 'read' },
]

const blank = {
  ...{ type: 'law-entry', state: 'filed', year: null, sectionId: null, version: 1, shortNames: null, issuer: null },
  ...{ number: null, adoptedOn: null, inForceOn: null, amendedOn: null, repealedOn: null, successor: null },
  ...{ periodFrom: null, periodUntil: null, remark: null, kind: 'law', source: '本单位', checked: 'read' },
} as const satisfies Omit<OwnLaw, 'id' | 'title'>

test('an own entry of the same name completes ours and keeps its id', () => {
  const own = { ...blank, id: '1', title: '监督法', amendedOn: ['2024-11-08修正', '不知何时'] }
  const [kept, other] = keptLaws(ours, [{ ...own, title: '《中华人民共和国监督法》' }])
  assert.equal(kept?.entry.id, 'supervision')
  assert.equal(kept?.entry.title, '中华人民共和国监督法')
  assert.equal(kept?.entry.inForceOn, '2007-01-01')
  assert.deepEqual(kept?.entry.shortNames, ['监督法'])
  assert.deepEqual(kept?.entry.amendments, [{ on: '2024-11-08', note: '修正' }])
  assert.deepEqual([kept?.recordId, kept?.shipped], ['1', true])
  assert.deepEqual([other?.recordId, other?.shipped], [null, true])
})

test('an own entry of another name is added; its successor is found by name', () => {
  const added = { ...blank, id: '2', title: '云川市信访工作办法', repealedOn: '2022-05-01', successor: '信访条例' }
  const kept = keptLaws(ours, [added])
  assert.equal(kept.length, 3)
  assert.deepEqual([kept[2]?.entry.id, kept[2]?.entry.successor, kept[2]?.shipped], ['2', 'letters-2005', false])
})

test('a plan needs both its years', () => {
  const plan = { ...blank, id: '3', title: '规划', periodFrom: 2021, periodUntil: null }
  assert.equal(keptLaws([], [plan])[0]?.entry.period, undefined)
  assert.deepEqual(keptLaws([], [{ ...plan, periodUntil: 2025 }])[0]?.entry.period, { from: 2021, until: 2025 })
})
