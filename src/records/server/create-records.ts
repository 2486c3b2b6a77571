import { changesBetween, sidesOf } from '#derive/changes.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { EnteredValues } from '../api.ts'
import { type CheckedEntry, checkEntries } from './check-entries.ts'
import { acceptAcross } from './examine-across.ts'
import type { NewAct } from './journal.ts'
import { moveRecord, transitionOf } from './move-record.ts'
import { newId } from './new-id.ts'
import { cleanNote } from './note.ts'
import { permit } from './permit.ts'
import type { StoredRecord } from './record-store.ts'
import { attempt, insist, type Outcome, refuseBlocks } from './refuse.ts'
import { saveNew, type Written } from './save-records.ts'
import { settleValues } from './settle-values.ts'
import type { Scope } from './work.ts'

export interface NewRecord {
  readonly values: EnteredValues
  /** A transition to run at once; when it is refused the record is not made either. */
  readonly act?: string
  readonly note?: string
  /** UUIDv7 made beforehand, so that records may name one another. */
  readonly id?: string
  /** The actor's section unless told. */
  readonly sectionId?: string | null
}

/** @throws Refusal with all findings; nothing is saved then. */
export async function createRecord(scope: Scope, type: RecordType, entry: NewRecord): Promise<StoredRecord> {
  return insist((await createRecords(scope, type, [entry]))[0])
}

/** Makes many records at once; each is made or refused on its own. The outcomes stand in the order of the entries. */
export async function createRecords(
  scope: Scope,
  type: RecordType,
  entries: readonly NewRecord[],
): Promise<readonly Outcome<StoredRecord>[]> {
  const capacity = permit(scope, { to: 'enter', type })
  const checked = await checkEntries(
    scope,
    type,
    entries.map(({ values }) => ({ entered: values, before: null })),
  )
  const outcomes: Outcome<Written>[] = []
  for (const [index, entry] of entries.entries()) {
    const made = attempt(() =>
      makeRecord(scope, type, entry, checked.entries[index], { titleOf: checked.titleOf, capacity }),
    )
    outcomes.push(await acceptAcross(scope, type, made, outcomes))
  }
  await saveNew(
    scope,
    type,
    outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
  )
  return outcomes.map((outcome) => (outcome.ok ? { ok: true, value: outcome.value.record } : outcome))
}

interface Making {
  readonly titleOf: (id: string) => string
  readonly capacity: NewAct['capacity']
}

function makeRecord(
  scope: Scope,
  type: RecordType,
  entry: NewRecord,
  checked: CheckedEntry | undefined,
  { titleOf, capacity }: Making,
): Written {
  if (checked === undefined) throw new Error('entry was not checked')
  refuseBlocks(checked.findings)
  const keptBy = typeof capacity === 'string' ? scope.actor : capacity.insteadOf
  const owned = { sectionId: keptBy.sectionId, ...entry }
  const made = firstVersion(scope, type, owned, settleValues(type, checked.values, titleOf))
  const { after } = sidesOf(changesBetween(null, { ...made.values, state: made.state }))
  const act: NewAct = { capacity, operation: 'record.create', recordType: type.name, recordId: made.id, after }
  if (entry.act === undefined) return { record: made, acts: [act], titleOf }
  const transition = transitionOf(type, entry.act)
  const may = permit(scope, { to: 'act', type, transition })
  // The maker is the doer of nothing yet.
  const moved = moveRecord(scope, type, made, {
    transition,
    capacity: may,
    note: cleanNote(entry.note),
    doers: [],
  })
  return { record: moved.record, acts: [act, moved.act], titleOf }
}

function firstVersion(
  { work, actor }: Scope,
  type: RecordType,
  { id = newId(), sectionId = actor.sectionId }: NewRecord,
  settled: ReturnType<typeof settleValues>,
): StoredRecord {
  const at = work.clock.now()
  const by = {
    createdBy: actor.personId,
    createdByName: actor.name,
    updatedBy: actor.personId,
    updatedByName: actor.name,
  }
  const state = type.workflow.first
  const settledAt = type.workflow.counted.includes(state) ? at : null
  return {
    ...{ id, type: type.name, state, version: 1, evidence: 0, sectionId, settledAt, createdAt: at, updatedAt: at },
    ...by,
    ...settled,
  }
}
