import { exampleLedger } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { exampleRecords } from './examples-ledger.ts'
import { decisionMeasures } from './measures.ts'

testMeasures(decisionMeasures, exampleLedger(exampleRecords, 2023), {
  'decisions/meetings': 12,
  'decisions/law-items': 7,
  'decisions/dedicated-times': 2,
  'decisions/other-law-items': 5,
  'decisions/items': 19,
  'decisions/items-carried-out': 18,
  'decisions/items-studied-before': 2,
  'decisions/matters': 10,
  'decisions/matters-at-meeting': 10,
  'decisions/matters-reviewed': 6,
  'decisions/matters-to-review': 6,
})
