import type { Actor } from '#kernel/capacity.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { Transition } from '#kernel/workflow.ts'
import type { RecordRow } from '#records/api.ts'
import { may } from '#records/permission.ts'

/** One act that some of the selected rows can take, and which. */
export interface BatchChoice {
  readonly transition: Transition
  readonly rows: readonly RecordRow[]
}

/** What may be done at once with the selected rows. */
export function batchActs(type: RecordType, rows: readonly RecordRow[], actor: Actor): readonly BatchChoice[] {
  return type.workflow.transitions
    .filter((transition) => may(actor, { to: 'act', type, transition }))
    .map((transition) => ({ transition, rows: rows.filter((row) => transition.from.includes(row.state)) }))
    .filter((choice) => choice.rows.length > 0)
}
