import type { AnyRecord, RecordType } from '#kernel/record-type.ts'
import { type ExampleValues, exampleRecord } from '#records/examples/example-ledger.ts'
import { deputySuggestion } from './deputy-suggestion-record.ts'
import { examples, furtherExamples } from './examples.ts'
import { filingReview } from './filing-review-record.ts'
import { supervisionPlanItem } from './plan-item-record.ts'
import { supervisionItem } from './record.ts'

/** All that the demo organ keeps of supervision; titles recur from year to year, so the day is part of the id. */
export const exampleRecords: readonly AnyRecord[] = [
  ...all(supervisionPlanItem, furtherExamples.plan),
  ...all(supervisionItem, examples),
  ...all(filingReview, furtherExamples.filings),
  ...all(deputySuggestion, furtherExamples.suggestions),
]

function all(type: RecordType, rows: Readonly<Record<number, readonly { readonly values: ExampleValues }[]>>) {
  return Object.values(rows)
    .flat()
    .map(({ values }) => exampleRecord(type, values))
    .map((record) =>
      type === supervisionItem ? { ...record, id: `${record.title}${record.values.startedOn}` } : record,
    )
}
