import type { AnyRecord } from '#kernel/record-type.ts'
import { exampleRecord } from '#records/examples/example-ledger.ts'
import { examples } from './examples.ts'
import { legalLeader } from './legal-leader-record.ts'
import { outreachPlace } from './outreach-place-record.ts'
import { publicityEvent } from './publicity-event-record.ts'
import { publicityPlanItem } from './publicity-plan-item-record.ts'

/** For tests: all that counts of the demo organ's publicity. */
export const exampleRecords: readonly AnyRecord[] = Object.values(examples).flatMap(
  ({ places, leaders, plan, events }) => [
    ...places.map(({ values }) => exampleRecord(outreachPlace, values)),
    ...leaders.map(({ values }) => exampleRecord(legalLeader, values)),
    ...plan.map(({ values }) => exampleRecord(publicityPlanItem, values)),
    ...events.filter(({ filed }) => filed).map(({ values }) => exampleRecord(publicityEvent, values)),
  ],
)
