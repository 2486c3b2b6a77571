import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleType } from './example-type.ts'
import { isFiltered, readListQuery, readRange, toApiQuery, writeRange } from './list-query.ts'

test('an empty address shows the year at work, newest first', () => {
  const query = readListQuery({}, exampleType, 2024)
  assert.equal(toApiQuery(query), 'year=2024&sort=heldOn&order=desc&page=1&size=50')
  assert.equal(isFiltered(query), false)
})

test('what the address says is asked, what it invents is not', () => {
  const params = { text: '宪法', year: 'all', sort: 'nothing', page: '-3', size: '9999', 'f.form': 'oath', 'f.x': '1' }
  const query = readListQuery(params, exampleType, 2024)
  assert.deepEqual(query, {
    text: '宪法',
    year: null,
    state: '',
    sort: 'updatedAt',
    order: 'desc',
    page: 1,
    size: 200,
    filters: { form: 'oath' },
  })
  assert.equal(isFiltered(query), true)
})

test('ranges keep open ends', () => {
  assert.deepEqual(readRange('2024-01-01..'), ['2024-01-01', ''])
  assert.deepEqual(readRange(undefined), ['', ''])
  assert.equal(writeRange('', '2024-01-01'), '..2024-01-01')
  assert.equal(writeRange('', ''), '')
})
