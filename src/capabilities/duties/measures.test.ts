import { exampleLedger } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { recordsOf } from './examples-ledger.ts'
import { dutyExamples } from './index.ts'
import { dutyMeasures } from './measures.ts'

testMeasures(dutyMeasures, exampleLedger(recordsOf(dutyExamples[2023]), 2023), {
  'duties/items': 9,
  'duties/receiving-sections': 8,
  'duties/tasks': 12,
  'duties/tasks-done': 11,
  'duties/tasks-open': 1,
  'duties/tasks-dropped': 0,
  'duties/directions': 8,
  'duties/matters-settled': 7,
  'duties/matters-open': 1,
  'duties/documents-received': 4,
  'duties/documents-studied': 4,
  'duties/documents-acted': 3,
})
