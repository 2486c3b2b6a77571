import type { FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { runRule } from '#kernel/rule.ts'
import type { ServerPart } from '#records/server/operations.ts'
import { readRecords, type StoredRecord } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { agendaItem } from './agenda-item-record.ts'
import { decidedMatter } from './decided-matter-record.ts'
import { partyGroupMeeting } from './meeting-record.ts'
import { dateDiffers } from './rules/date-differs.ts'
import { twoThirdsNotMet } from './rules/two-thirds-not-met.ts'

/** What decisions look at across their records: an item beside its meeting, a matter beside its item. */
export const decisionsServer: ServerPart = {
  capability: 'decisions',
  handlers: [],
  checks: [
    { type: agendaItem.name, find: besideMeeting },
    { type: decidedMatter.name, find: besideItem },
  ],
}

async function besideMeeting(
  scope: Scope,
  item: StoredRecord,
  beside: readonly StoredRecord[],
): Promise<readonly Finding[]> {
  const meeting = await referred(scope, partyGroupMeeting, item.values.meeting, beside)
  if (meeting === undefined) return []
  const { topics } = item.values
  const given = {
    topics: typeof topics === 'object' && topics !== null ? topics : [],
    invited: countOf(meeting.values.invited),
    present: countOf(meeting.values.present),
  }
  const today = scope.work.clock.today()
  return [...dateFindings(agendaItem, item, meeting, today), ...runRule(twoThirdsNotMet, given, { today })]
}

async function besideItem(
  scope: Scope,
  matter: StoredRecord,
  beside: readonly StoredRecord[],
): Promise<readonly Finding[]> {
  const item = await referred(scope, agendaItem, matter.values.agendaItem, beside)
  return item === undefined ? [] : dateFindings(decidedMatter, matter, item, scope.work.clock.today())
}

function dateFindings(type: RecordType, record: StoredRecord, of: StoredRecord, today: string): readonly Finding[] {
  if (record.onDate === null || of.onDate === null || type.on === undefined) return []
  const repeated = { at: type.on, on: record.onDate, of: { words: `“${of.title}”`, on: of.onDate } }
  return [...runRule(dateDiffers, repeated, { today })]
}

async function referred(
  { db, actor }: Scope,
  type: RecordType,
  id: FieldValue | undefined,
  beside: readonly StoredRecord[],
): Promise<StoredRecord | undefined> {
  if (typeof id !== 'string') return undefined
  const accepted = beside.find((one) => one.id === id)
  return accepted ?? (await readRecords(db, actor.organId, type, [id])).get(id)
}

function countOf(value: FieldValue | undefined): number {
  return typeof value === 'object' && value !== null ? value.length : 0
}
