import { exampleLedger } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { exampleRecords } from './example-records.ts'
import { supervisionMeasures } from './measures.ts'

testMeasures(supervisionMeasures, exampleLedger(exampleRecords, 2023), {
  'supervision/plan-items': 12,
  'supervision/plan-items-done': 11,
  'supervision/filings-received': 4,
  'supervision/filings-reviewed': 4,
  'supervision/filings-advised': 2,
  'supervision/filings-corrected': 1,
  'supervision/filings-annulled': 0,
  'supervision/suggestions-handed-over': 6,
  'supervision/suggestions-answered': 6,
  'supervision/suggestions-in-time': 5,
  'supervision/suggestions-supervised': 2,
  'supervision/suggestions-rated': 6,
  'supervision/items': 12,
  'supervision/field-activities': 10,
  'supervision/inquired-organs': 5,
  'supervision/inquiry-questions': 12,
  'supervision/deputies-invited': 86,
  'supervision/suggestions-made': 59,
  'supervision/legislation-suggestions': 6,
  'supervision/opinions-handed-over': 4,
  'supervision/opinions-answered': 3,
  'supervision/principal-led': 2,
  'supervision/principal-attended': 5,
})
