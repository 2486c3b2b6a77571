import { changesBetween, sidesOf } from '#derive/changes.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { voided } from '#kernel/workflow.ts'
import type { EnteredValues } from '../api.ts'
import { messages as common } from '../messages.ts'
import type { Ask } from '../permission.ts'
import { type CheckedEntry, checkEntries } from './check-entries.ts'
import { staleRefusal } from './conflict.ts'
import { examine } from './examine.ts'
import { acceptAcross } from './examine-across.ts'
import { messages } from './messages.ts'
import { cleanNote } from './note.ts'
import { permit } from './permit.ts'
import { readRecords, type StoredRecord } from './record-store.ts'
import { attempt, insist, type Outcome, refusalAt, refuseBlocks } from './refuse.ts'
import { saveChanged, type Written } from './save-records.ts'
import { settleValues } from './settle-values.ts'
import type { Scope } from './work.ts'

export interface RecordChange {
  readonly id: string
  /** The version the asker has seen; without it whatever is there is changed. */
  readonly version?: number
  /** All fields: missing ones become `null`. */
  readonly values: EnteredValues
  /** Needed outside the open states. */
  readonly reason?: string
}

/** @throws Refusal 'conflict' with detail `Conflict` when someone else changed the record in between. */
export async function changeRecord(scope: Scope, type: RecordType, change: RecordChange): Promise<StoredRecord> {
  return insist((await changeRecords(scope, type, [change]))[0])
}

/** Changes or corrects many records at once; each is changed or refused on its own. What is the same leaves no act. */
export async function changeRecords(
  scope: Scope,
  type: RecordType,
  changes: readonly RecordChange[],
): Promise<readonly Outcome<StoredRecord>[]> {
  const ids = changes.map(({ id }) => id)
  const records = await readRecords(scope.db, scope.actor.organId, type, ids, { lock: true })
  const entries = changes.map(({ id, values }) => ({ entered: values, before: records.get(id)?.values ?? null }))
  const checked = await checkEntries(scope, type, entries)
  const outcomes: Outcome<Written>[] = []
  for (const [index, change] of changes.entries()) {
    const record = records.get(change.id)
    const stale = record !== undefined && change.version !== undefined && change.version !== record.version
    const outcome: Outcome<Written> = stale
      ? {
          ok: false,
          refusal: await staleRefusal(scope, type, record, { seen: change.version, ask: askOf(type, record) }),
        }
      : attempt(() => rewrite(scope, type, record, change, checked.entries[index], checked.titleOf))
    outcomes.push(await acceptAcross(scope, type, outcome, outcomes))
  }
  await saveChanged(
    scope,
    type,
    outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
  )
  return outcomes.map((outcome) => (outcome.ok ? { ok: true, value: outcome.value.record } : outcome))
}

function rewrite(
  scope: Scope,
  type: RecordType,
  record: StoredRecord | undefined,
  change: RecordChange,
  checked: CheckedEntry | undefined,
  titleOf: (id: string) => string,
): Written {
  if (record === undefined || checked === undefined) throw new Refusal('not-found', common.noSuchRecord)
  const capacity = permit(scope, askOf(type, record))
  if (record.state === voided.state) throw new Refusal('conflict', messages.voidedIsClosed)
  if (type.workflow.final?.includes(record.state) === true) throw new Refusal('conflict', messages.finalStands)
  const isOpen = type.workflow.open.includes(record.state)
  const reason = cleanNote(change.reason)
  if (!isOpen && reason === null)
    throw refusalAt('record/reason', 'reason', messages.correctionNeedsReason, messages.reasonCure)
  refuseBlocks(checked.findings)
  const differences = changesBetween(record.values, checked.values)
  if (differences.length === 0) return { record, acts: [], titleOf: null }
  const { actor, work } = scope
  const changed: StoredRecord = {
    ...{ ...record, ...settleValues(type, checked.values, titleOf), version: record.version + 1 },
    ...{ updatedAt: work.clock.now(), updatedBy: actor.personId, updatedByName: actor.name },
  }
  // What has been settled must stay valid.
  if (!isOpen) refuseBlocks(examine(work, type, changed))
  const operation = isOpen ? 'record.change' : 'record.correct'
  const act = { capacity, operation, recordType: type.name, recordId: record.id, note: reason, ...sidesOf(differences) }
  return { record: changed, acts: [act], titleOf }
}

function askOf(type: RecordType, { sectionId }: StoredRecord): Ask {
  return { to: 'change', type, sectionId }
}
