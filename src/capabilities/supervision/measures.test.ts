import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { supervisionExamples, supervisionItem } from './index.ts'
import { supervisionMeasures } from './measures.ts'

const records = supervisionExamples[2023].map(({ values }) => exampleRecord(supervisionItem, values))

testMeasures(supervisionMeasures, exampleLedger(records, 2023), {
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
