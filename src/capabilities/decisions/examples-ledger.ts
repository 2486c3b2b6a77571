import { exampleRecord } from '#records/examples/example-ledger.ts'
import { agendaItem } from './agenda-item-record.ts'
import { decidedMatter } from './decided-matter-record.ts'
import { examples } from './examples.ts'
import { partyGroupMeeting } from './meeting-record.ts'

/** All examples as records in the states in which the demo organ keeps them. */
export const exampleRecords = Object.values(examples).flatMap(({ meetings, items, matters }) => [
  ...meetings.map(({ values }) => exampleRecord(partyGroupMeeting, values)),
  ...items.map(({ values, carriedOut }) => exampleRecord(agendaItem, values, carriedOut ? 'carried-out' : 'filed')),
  ...matters.map(({ values }) => exampleRecord(decidedMatter, values)),
])
