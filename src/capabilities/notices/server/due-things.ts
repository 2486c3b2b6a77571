import { documentWaitDays, incomingDocument, planTask } from '#capabilities/duties/index.ts'
import { rectificationMeasure } from '#capabilities/rectification/index.ts'
import { statementNotice } from '#capabilities/statements/index.ts'
import { statementsOf } from '#capabilities/statements/server.ts'
import { parseListQuery } from '#derive/filters.ts'
import { formatCitation } from '#kernel/citation.ts'
import type { FieldValue } from '#kernel/field.ts'
import { plusDays } from '#kernel/plus-days.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { readListIds } from '#records/server/list-store.ts'
import { isPermitted } from '#records/server/permit.ts'
import { readRecords, type StoredRecord } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import type { DueThing } from '../due-notices.ts'
import { type Hat, soonDays } from '../notice.ts'

/** So many of a kind are looked at: nobody reads more notices. */
const most = 200

/** Open records with a day up to `until`, of the person or the section of each hat; else of the next two weeks. */
export async function dueThings(
  scope: Scope,
  hats: readonly Hat[],
  until = plusDays(scope.work.clock.today(), soonDays),
): Promise<readonly DueThing[]> {
  const today = scope.work.clock.today()
  const things = [...(await documents(scope, today)), ...(await notices(scope, hats, today))]
  for (const hat of hats) {
    const days = { sort: 'dueOn', 'f.dueOn': `..${until}` }
    const tasks = { ...days, state: 'planned,doing' }
    const measures = { ...days, state: 'todo,doing' }
    const asked = [
      ...(await openRecords(scope, planTask, { ...tasks, 'f.owner': hat.personId })),
      ...(hat.sectionId === null ? [] : await openRecords(scope, planTask, { ...tasks, 'f.section': hat.sectionId })),
      ...(await openRecords(scope, rectificationMeasure, { ...measures, 'f.owner': hat.personId })),
    ]
    things.push(...asked)
  }
  return [...new Map(things.map((thing) => [thing.id, thing])).values()]
}

async function openRecords(
  scope: Scope,
  type: RecordType,
  query: Readonly<Record<string, string>>,
): Promise<readonly DueThing[]> {
  return (await listed(scope, type, query)).flatMap((record) => {
    const { values, sectionId } = record
    const dueOn = textOf(values.postponedTo) ?? textOf(values.dueOn)
    const owner = textOf(values.owner)
    const keeper = textOf(values.section) ?? sectionId
    return dueOn === null ? [] : [thingOf(type, record, dueOn, owner === null ? [] : [owner], keeper)]
  })
}

/** Documents received within two years and neither studied nor acted upon. */
async function documents(scope: Scope, today: string): Promise<readonly DueThing[]> {
  const received = `${plusDays(today, -730)}..${plusDays(today, soonDays - documentWaitDays)}`
  const records = await listed(scope, incomingDocument, { state: 'received', 'f.receivedOn': received }, 500)
  return records.flatMap((record) => {
    const { studiedAt, tasks, directions, receivedOn } = record.values
    const on = textOf(receivedOn)
    const isSettled =
      textOf(studiedAt) !== null || [tasks, directions].some((list) => Array.isArray(list) && list.length > 0)
    return on === null || isSettled
      ? []
      : [thingOf(incomingDocument, record, plusDays(on, documentWaitDays), [], record.sectionId)]
  })
}

/** The day on which the year's statement is due, until one is sealed: to whose it is and who keeps it. */
async function notices(scope: Scope, hats: readonly Hat[], today: string): Promise<readonly DueThing[]> {
  const persons = hats
    .filter(({ capacities }) => capacities.some((one) => one === 'secretary' || one === 'office-clerk'))
    .map(({ personId }) => personId)
  if (persons.length === 0) return []
  const things: DueThing[] = []
  for (const record of await listed(scope, statementNotice, {
    state: 'filed',
    'f.dueOn': `${plusDays(today, -365)}..`,
  })) {
    const { forYear } = record.values
    const dueOn = textOf(record.values.dueOn)
    if (dueOn === null || typeof forYear !== 'number') continue
    const made = await statementsOf(scope.db, scope.actor.organId, { year: forYear })
    if (!made.some(({ state }) => state === 'sealed'))
      things.push(thingOf(statementNotice, record, dueOn, persons, null))
  }
  return things
}

async function listed(
  scope: Scope,
  type: RecordType,
  query: Readonly<Record<string, string>>,
  limit = most,
): Promise<readonly StoredRecord[]> {
  if (!isPermitted(scope, { to: 'read', type })) return []
  const { db, actor } = scope
  const ids = await readListIds(db, actor.organId, type, parseListQuery(type, query), { limit, offset: 0, few: true })
  return [...(await readRecords(db, actor.organId, type, ids)).values()]
}

function thingOf(
  { name, title, basis }: RecordType,
  record: StoredRecord,
  dueOn: string,
  persons: readonly string[],
  sectionId: string | null,
): DueThing {
  const about = { type: name, typeTitle: title, basis: formatCitation(basis) }
  return { ...about, id: record.id, title: record.title, dueOn, persons, sectionId }
}

function textOf(value: FieldValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
