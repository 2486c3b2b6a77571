import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedLaws } from '#law/data/shipped-laws.ts'
import { startValues } from '#records/ui/start-values.ts'
import { lawEntry } from '../law-entry-record.ts'
import { entryInAddress } from './entry-in-address.ts'

const nobody = { personId: '', organId: '', name: '', sectionId: null, capacities: [] } as const

test('the form opens with the law in question', () => {
  const law = shippedLaws.find(({ title }) => title === '中华人民共和国各级人民代表大会常务委员会监督法')
  assert.ok(law)
  const values = startValues(lawEntry, nobody, entryInAddress(law))
  assert.equal(values.title, law.title)
  assert.equal(values.kind, 'law')
  assert.equal(values.checked, law.checked)
  assert.deepEqual(values.shortNames, law.shortNames ?? null)
  assert.ok(Array.isArray(values.amendedOn) && values.amendedOn.length === law.amendments?.length)
  assert.equal(values.successor, null)
})

test('what an address may bring is no more than the fields take', () => {
  const search = {
    'v.kind': 'made-up',
    'v.adoptedOn': '2020',
    'v.periodFrom': 'x',
    'v.nothing': '1',
    'v.source': '公报',
  }
  const { kind, adoptedOn, periodFrom, source, ...rest } = startValues(lawEntry, nobody, search)
  assert.deepEqual([kind, adoptedOn, periodFrom, source], [null, null, null, '公报'])
  assert.ok(!('nothing' in rest))
})
