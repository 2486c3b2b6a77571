import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import { exam, examExamples } from './index.ts'
import { examMeasures } from './measures.ts'

const records = examExamples[2023].map(({ values }) => exampleRecord(exam, values))

testMeasures(examMeasures, exampleLedger(records, 2023), {
  'exams/exams': 10,
  'exams/full-exams': 10,
  'exams/without-roster': 0,
  'exams/eligible': 394,
  'exams/sat': 394,
  'exams/passed': 384,
  'exams/laws-examined': 13,
  'exams/pre-appointment': 1,
  'exams/pre-appointment-sat': 3,
  'exams/pre-appointment-passed': 3,
  'exams/enforcement': 0,
})
