import { exampleRecord } from '#records/examples/example-ledger.ts'
import { direction } from './direction-record.ts'
import { dutyReceipt } from './duty-receipt-record.ts'
import { duty } from './duty-record.ts'
import type { DutyExamples } from './examples-rows.ts'
import { incomingDocument } from './incoming-document-record.ts'
import { planTask } from './plan-task-record.ts'

/** The rows of a year as records in the states they are in. */
export function recordsOf({ duties, receipts, tasks, directions, documents }: DutyExamples) {
  return [
    ...duties.map(({ values }) => exampleRecord(duty, values)),
    ...receipts.map(({ values }) => exampleRecord(dutyReceipt, values)),
    ...tasks.map(({ values, done }) => exampleRecord(planTask, values, done ? 'done' : 'planned')),
    ...directions.map(({ values, settled }) => exampleRecord(direction, values, settled ? 'settled' : 'given')),
    ...documents.map(({ values }) => exampleRecord(incomingDocument, values)),
  ]
}
