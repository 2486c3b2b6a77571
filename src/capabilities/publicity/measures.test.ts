import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { exampleRecords } from './example-records.ts'
import { eventMeasures } from './measures.ts'
import { leaders, rosterMeasures } from './roster-measures.ts'

testMeasures([...eventMeasures, ...rosterMeasures], exampleLedger(exampleRecords, 2023), {
  'publicity/events': 14,
  'publicity/constitution-events': 5,
  'publicity/campaigns': 11,
  'publicity/laws': 13,
  'publicity/audience': 1725,
  'publicity/online-audience': 2310,
  'publicity/case-events': 4,
  'publicity/outreach-events': 8,
  'publicity/places-reached': 5,
  'publicity/trainings': 2,
  'publicity/trainees': 26,
  'publicity/boards': 48,
  'publicity/videos': 4,
  'publicity/leaflets': 2215,
  'publicity/books': 325,
  'publicity/gifts': 420,
  'publicity/posts': 7,
  'publicity/plan-items': 11,
  'publicity/linked-places': 5,
  'publicity/leaders': 14,
  'publicity/certified': 9,
})

test('the roster of a year holds who was on it in that year', () => {
  assert.equal(exampleLedger(exampleRecords, 2022).figure(leaders).value, 0)
  const left = exampleRecords.map((one) =>
    one.title === '葛满仓' ? { ...one, values: { ...one.values, until: '2023-12-31' } } : one,
  )
  assert.equal(exampleLedger(left, 2023).figure(leaders).value, 14)
  assert.equal(exampleLedger(left, 2024).figure(leaders).value, 13)
})
