import { changesBetween, type FieldChange } from '#derive/changes.ts'
import type { Act } from '#kernel/act.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { actLabel } from '../act-label.ts'
import type { History, HistoryLine } from '../api.ts'
import { readActsOf } from './act-store.ts'
import { permit } from './permit.ts'
import { titlesOf } from './titles.ts'
import { findRecord } from './view-records.ts'
import type { Scope } from './work.ts'

/** All acts on a record, newest first, with what each changed. @throws Refusal 'not-found', 'forbidden' */
export async function recordHistory(scope: Scope, type: RecordType, id: string): Promise<History> {
  permit(scope, { to: 'read', type })
  await findRecord(scope, type, id)
  const acts = await readActsOf(scope.db, scope.actor.organId, id)
  const sides = acts.flatMap(({ before, after }) => [before ?? {}, after ?? {}])
  return {
    lines: acts.map((act) => lineOf(scope, type, act)).reverse(),
    titles: await titlesOf(
      scope,
      sides.map((values) => ({ type, values })),
    ),
  }
}

function lineOf({ work }: Scope, type: RecordType, act: Act): HistoryLine {
  const { seq, at, actorName, insteadOfName, capacity, operation, note } = act
  const label = actLabel(work.register, operation, type.name)
  return {
    seq,
    at,
    actorName,
    insteadOfName,
    capacity,
    operation,
    label,
    note,
    changes: inFieldOrder(type, changesBetween(act.before, act.after)),
  }
}

/** The database keeps the two sides in no order; people read them as the form has them. */
function inFieldOrder(type: RecordType, changes: readonly FieldChange[]): readonly FieldChange[] {
  const names = Object.keys(type.fields)
  const place = ({ field }: FieldChange) => (names.includes(field) ? names.indexOf(field) : names.length)
  return changes.toSorted((one, other) => place(one) - place(other))
}
