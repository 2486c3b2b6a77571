import { exampleLedger } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { exampleRecords } from './examples-ledger.ts'
import { internalRuleMeasures } from './measures.ts'

testMeasures(internalRuleMeasures, exampleLedger(exampleRecords, 2023), {
  'internal-rules/rules': 5,
  'internal-rules/rules-for-problems': 1,
  'internal-rules/checks': 2,
  'internal-rules/problems-from-checks': 0,
  'internal-rules/group-changes': 1,
  'internal-rules/days-to-adjust': 13,
  'internal-rules/group-staff': 2,
  'internal-rules/letters': 8,
  'internal-rules/structure-changes': 1,
})
