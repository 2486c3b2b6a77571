import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { testMeasures } from '#records/server/test-measures.ts'
import {
  mustKnowExamples,
  mustKnowList,
  study,
  studyExamples,
  studyPlanExamples,
  studyPlanItem,
  studySession,
} from './index.ts'

const records = [
  ...studyExamples[2023].map(({ values }) => exampleRecord(studySession, values)),
  ...studyPlanExamples[2023].map(({ values }) => exampleRecord(studyPlanItem, values)),
  ...mustKnowExamples[2023].map(({ values }) => exampleRecord(mustKnowList, values)),
]

testMeasures(study.measures, exampleLedger(records, 2023), {
  'study/sessions': 10,
  'study/months-covered': 10,
  'study/centre-group-sessions': 4,
  'study/pre-meeting-sessions': 2,
  'study/lectures': 1,
  'study/court-hearings': 1,
  'study/court-attendances': 14,
  'study/oaths': 1,
  'study/xi-thought-sessions': 3,
  'study/constitution-sessions': 2,
  'study/congress-sessions': 3,
  'study/participations': 207,
  'study/expected-participations': 221,
  'study/laws-studied': 12,
  'study/principal-attended': 9,
  'study/principal-chaired': 6,
  'study/principal-led': 3,
  'study/must-know-lists': 1,
  'study/must-know-laws': 15,
  'study/plan-items': 9,
  'study/plan-items-done': 9,
})
