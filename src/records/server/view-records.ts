import type { ListQuery } from '#derive/filters.ts'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { voided } from '#kernel/workflow.ts'
import { type ListPage, mostCounted, type RecordRow, type RecordView } from '../api.ts'
import { messages as common } from '../messages.ts'
import type { Ask } from '../permission.ts'
import { readLastDoers } from './act-store.ts'
import { readEvidenceOf } from './evidence-store.ts'
import { examine, missingEvidence } from './examine.ts'
import { examineAcross } from './examine-across.ts'
import { countList, isPlain, readListIds } from './list-store.ts'
import { operationOf } from './move-record.ts'
import { isPermitted, permit, personsIn } from './permit.ts'
import { readRecords, type StoredRecord } from './record-store.ts'
import { titlesOf } from './titles.ts'
import type { Scope } from './work.ts'

/** One page of a list. @throws Refusal 'forbidden' */
export async function listRecords(scope: Scope, type: RecordType, query: ListQuery): Promise<ListPage> {
  permit(scope, { to: 'read', type })
  const { page, size } = query
  const { db, actor } = scope
  const total = await countList(db, actor.organId, type, query)
  const few = total <= mostCounted
  const isWhole = few || isPlain(query)
  const window = { limit: size, offset: (page - 1) * size, few, ...(isWhole && { total }) }
  const ids = window.offset >= total && isWhole ? [] : await readListIds(db, actor.organId, type, query, window)
  return { ...(await rowsOf(scope, type, ids)), total, page, size }
}

/** All records a query asks for, in its order, `size` at a time: for exports. */
export async function* listInChunks(
  scope: Scope,
  type: RecordType,
  query: ListQuery,
  { size = 1000, most = 100_000 } = {},
): AsyncGenerator<Pick<ListPage, 'rows' | 'titles'>> {
  permit(scope, { to: 'read', type })
  const ids = await readListIds(scope.db, scope.actor.organId, type, query, { limit: most, offset: 0 })
  for (let at = 0; at < ids.length; at += size) yield rowsOf(scope, type, ids.slice(at, at + size))
}

/** @throws Refusal 'not-found', 'forbidden' */
export async function viewRecord(scope: Scope, type: RecordType, id: string): Promise<RecordView> {
  permit(scope, { to: 'read', type })
  const record = await findRecord(scope, type, id)
  return {
    ...rowOf(record),
    type: type.name,
    createdAt: record.createdAt.toISOString(),
    createdBy: record.createdByName,
    titles: await titlesOf(scope, [{ type, values: record.values }]),
    files: await readEvidenceOf(scope.db, scope.actor.organId, id),
    findings: await findingsOf(scope, type, record),
    may: await mayOf(scope, type, record),
  }
}

/** @throws Refusal 'not-found' */
export async function findRecord(scope: Scope, type: RecordType, id: string): Promise<StoredRecord> {
  const record = (await readRecords(scope.db, scope.actor.organId, type, [id])).get(id)
  if (record === undefined) throw new Refusal('not-found', common.noSuchRecord)
  return record
}

async function rowsOf(
  scope: Scope,
  type: RecordType,
  ids: readonly string[],
): Promise<Pick<ListPage, 'rows' | 'titles'>> {
  const records = await readRecords(scope.db, scope.actor.organId, type, ids)
  const rows = ids.flatMap((id) => records.get(id) ?? [])
  const titles = await titlesOf(
    scope,
    rows.map(({ values }) => ({ type, values })),
  )
  return { rows: rows.map(rowOf), titles }
}

function rowOf({ id, state, year, title, sectionId, version, evidence, updatedAt, values }: StoredRecord): RecordRow {
  return { id, state, year, title, sectionId, version, evidence, updatedAt: updatedAt.toISOString(), values }
}

async function findingsOf(scope: Scope, type: RecordType, record: StoredRecord): Promise<readonly Finding[]> {
  if (record.state === voided.state) return []
  // Files are asked for where the next step needs them.
  const next = type.workflow.transitions.filter(({ from }) => from.includes(record.state)).map(({ to }) => to)
  return [
    ...examine(scope.work, type, record),
    ...(await examineAcross(scope, type, record)),
    ...[...new Set(next)].flatMap((to) => missingEvidence(type, record, to)),
  ]
}

async function mayOf(scope: Scope, type: RecordType, record: StoredRecord): Promise<RecordView['may']> {
  const isVoided = record.state === voided.state
  const mayChange = !isVoided && isPermitted(scope, { to: 'change', type, sectionId: record.sectionId })
  const isOpen = type.workflow.open.includes(record.state)
  const isFinal = type.workflow.final?.includes(record.state) === true
  const acts: string[] = []
  for (const transition of type.workflow.transitions) {
    if (!transition.from.includes(record.state) || !isPermitted(scope, { to: 'act', type, transition })) continue
    const { notByDoerOf } = transition
    if (notByDoerOf !== undefined && (await isTheirs(scope, record.id, notByDoerOf, { to: 'act', type, transition })))
      continue
    acts.push(transition.act)
  }
  return {
    edit: mayChange && isOpen,
    correct: mayChange && !isOpen && !isFinal,
    void: mayChange,
    attach: mayChange,
    acts,
  }
}

/** Whether the act that must be another's was the asker's, or of whom the asker would stand in for. */
async function isTheirs(scope: Scope, id: string, act: string, ask: Ask): Promise<boolean> {
  const doers = await readLastDoers(scope.db, scope.actor.organId, [id], operationOf(act))
  return personsIn(scope, permit(scope, ask)).some((person) => doers.get(id)?.includes(person))
}
