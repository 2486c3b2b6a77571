import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transition } from '#kernel/workflow.ts'
import type { BatchAct, BatchResult } from '../api.ts'
import { messages as common } from '../messages.ts'
import type { Ask } from '../permission.ts'
import { readLastDoers } from './act-store.ts'
import { staleRefusal } from './conflict.ts'
import { acceptAcross } from './examine-across.ts'
import { messages } from './messages.ts'
import { moveRecord, operationOf, transitionOf, voidAct } from './move-record.ts'
import { cleanNote } from './note.ts'
import { permit } from './permit.ts'
import { readRecords, type StoredRecord } from './record-store.ts'
import { attempt, insist, type Outcome } from './refuse.ts'
import { saveChanged, type Written } from './save-records.ts'
import type { Scope } from './work.ts'

export interface Target {
  readonly id: string
  /** The version the asker has seen; without it whatever is there is moved. */
  readonly version?: number
}

export interface ActOptions {
  readonly act: string
  readonly note?: string | undefined
}

/** Runs a transition, or 'void', on one record. @throws Refusal */
export async function actOnRecord(
  scope: Scope,
  type: RecordType,
  target: Target,
  options: ActOptions,
): Promise<StoredRecord> {
  return insist((await actOnRecords(scope, type, [target], options))[0])
}

/** Runs a transition on many records; each moves or is refused on its own. */
export async function actOnRecords(
  scope: Scope,
  type: RecordType,
  targets: readonly Target[],
  { act, note }: ActOptions,
): Promise<readonly Outcome<StoredRecord>[]> {
  const transition = transitionOf(type, act)
  const ids = targets.map(({ id }) => id)
  const records = await readRecords(scope.db, scope.actor.organId, type, ids, { lock: true })
  const { notByDoerOf } = transition
  const doers =
    notByDoerOf === undefined
      ? new Map<string, readonly string[]>()
      : await readLastDoers(scope.db, scope.actor.organId, ids, operationOf(notByDoerOf))
  const outcomes: Outcome<Written>[] = []
  for (const { id, version } of targets) {
    const record = records.get(id)
    const stale = record !== undefined && version !== undefined && version !== record.version
    const outcome: Outcome<Written> = stale
      ? {
          ok: false,
          refusal: await staleRefusal(scope, type, record, { seen: version, ask: askOf(type, record, transition) }),
        }
      : attempt(() => move(scope, type, record, { transition, note: cleanNote(note), doers: doers.get(id) ?? [] }))
    const isAsked = transition.mustBeValid === true || transition.act === voidAct
    outcomes.push(isAsked ? await acceptAcross(scope, type, outcome, outcomes) : outcome)
  }
  await saveChanged(
    scope,
    type,
    outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
  )
  return outcomes.map((outcome) => (outcome.ok ? { ok: true, value: outcome.value.record } : outcome))
}

const mostInBatch = 500

/** The batch as the page asks for it: what could be done is done, the rest is told. */
export async function actOnBatch(scope: Scope, type: RecordType, batch: BatchAct): Promise<BatchResult> {
  permit(scope, { to: 'read', type })
  if (batch.records.length > mostInBatch) throw new Refusal('too-many', messages.batchTooLarge(mostInBatch))
  const targets = [...new Map(batch.records.map((target) => [target.id, target])).values()]
  const outcomes = await actOnRecords(scope, type, targets, { act: batch.act, note: batch.note })
  const titles = await readRecords(
    scope.db,
    scope.actor.organId,
    type,
    targets.map(({ id }) => id),
  )
  const done: string[] = []
  const refused: BatchResult['refused'][number][] = []
  for (const [index, { id }] of targets.entries()) {
    const outcome = outcomes[index]
    if (outcome?.ok === true) done.push(id)
    else if (outcome !== undefined) {
      const { message, findings } = outcome.refusal
      refused.push({ id, title: titles.get(id)?.title ?? '', message, findings })
    }
  }
  return { done, refused }
}

interface Moving {
  readonly transition: Transition
  readonly note: string | null
  readonly doers: readonly string[]
}

function move(scope: Scope, type: RecordType, record: StoredRecord | undefined, moving: Moving): Written {
  if (record === undefined) throw new Refusal('not-found', common.noSuchRecord)
  const { transition } = moving
  const capacity = permit(scope, askOf(type, record, transition))
  const moved = moveRecord(scope, type, record, { ...moving, capacity })
  return { record: moved.record, acts: [moved.act], titleOf: null }
}

function askOf(type: RecordType, { sectionId }: StoredRecord, transition: Transition): Ask {
  return transition.act === voidAct ? { to: 'change', type, sectionId } : { to: 'act', type, transition }
}
