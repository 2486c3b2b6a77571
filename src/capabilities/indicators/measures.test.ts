import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { indicator, indicatorExamples } from './index.ts'
import { indicatorMeasures } from './measures.ts'

const records = indicatorExamples[2023].map(({ values }) => exampleRecord(indicator, values))

testMeasures(indicatorMeasures, exampleLedger(records, 2023), {
  'indicators/value': 4 + 71 + 87,
  'indicators/last-value': 6 + 58 + 82,
  'indicators/target': 4 + 75 + 88,
  'indicators/improved': 3,
})
