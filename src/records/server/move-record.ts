import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Transition, voided } from '#kernel/workflow.ts'
import { examine, missingEvidence } from './examine.ts'
import type { NewAct } from './journal.ts'
import { messages } from './messages.ts'
import { personsIn } from './permit.ts'
import type { StoredRecord } from './record-store.ts'
import { refusalAt, refuseBlocks } from './refuse.ts'
import type { Scope } from './work.ts'

export interface Move {
  readonly transition: Transition
  readonly capacity: NewAct['capacity']
  readonly note: string | null
  /** Who last did the act named by `notByDoerOf`, and in whose stead. */
  readonly doers: readonly string[]
}

/** The act name that every type has besides its own. */
export const voidAct = 'void'

/** @throws Refusal 'not-found' when the type has no such act. */
export function transitionOf(type: RecordType, act: string): Transition {
  if (act === voidAct) return voiding(type)
  const transition = type.workflow.transitions.find((one) => one.act === act)
  if (transition === undefined) throw new Refusal('not-found', messages.noSuchAct)
  return transition
}

/** The operation under which an act stands in the journal. */
export function operationOf(act: string): string {
  return act === voidAct ? 'record.void' : `record.act.${act}`
}

/** The record in its next state, and the act. @throws Refusal when something stands against it. */
export function moveRecord(
  scope: Scope,
  type: RecordType,
  record: StoredRecord,
  { transition, capacity, note, doers }: Move,
): { readonly record: StoredRecord; readonly act: NewAct } {
  refuseWrongState(type, record, transition)
  // Neither by the doer in another's stead, nor by another in the doer's.
  if (transition.notByDoerOf !== undefined && personsIn(scope, capacity).some((one) => doers.includes(one)))
    throw new Refusal('forbidden', messages.ownWork(transition.label))
  if (transition.note?.required === true && note === null) {
    throw refusalAt('act/note', 'note', messages.noteRequired(transition.note.label), messages.reasonCure)
  }
  refuseInvalid(scope, type, record, transition, note)
  const at = scope.work.clock.now()
  const counts = type.workflow.counted.includes(transition.to)
  return {
    record: {
      ...record,
      ...{ state: transition.to, version: record.version + 1, settledAt: record.settledAt ?? (counts ? at : null) },
      ...{ updatedAt: at, updatedBy: scope.actor.personId, updatedByName: scope.actor.name },
    },
    act: {
      ...{ capacity, operation: operationOf(transition.act), recordType: type.name, recordId: record.id, note },
      ...{ before: { state: record.state }, after: { state: transition.to } },
    },
  }
}

function voiding(type: RecordType): Transition {
  return {
    ...{ act: voidAct, label: messages.voidLabel, to: voided.state, by: type.enteredBy },
    from: Object.keys(type.workflow.states),
    note: { label: messages.voidNote, required: true },
  }
}

function refuseWrongState(type: RecordType, record: StoredRecord, { from, label }: Transition): void {
  if (from.includes(record.state)) return
  if (record.state === voided.state) throw new Refusal('conflict', messages.voidedIsClosed)
  const state = type.workflow.states[record.state] ?? record.state
  throw new Refusal('conflict', messages.wrongState(label, state), {
    findings: [
      {
        rule: 'act/state',
        strength: 'block',
        message: messages.wrongState(label, state),
        cure: messages.wrongStateCure,
      },
    ],
  })
}

function refuseInvalid(
  scope: Scope,
  type: RecordType,
  record: StoredRecord,
  move: Transition,
  note: string | null,
): void {
  const findings = move.mustBeValid === true ? examine(scope.work, type, record) : []
  refuseBlocks([...findings, ...missingEvidence(type, record, move.to)])
  const gates = findings.filter(({ strength }) => strength === 'gate')
  if (gates.length > 0 && note === null) throw new Refusal('invalid', messages.gateNeedsNote, { findings: gates })
}
