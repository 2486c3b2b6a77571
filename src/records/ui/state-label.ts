import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import type { Stage } from '#web-kit/state-tag.tsx'

export function stateLabel(type: RecordType, state: string): string {
  return state === voided.state ? voided.label : (type.workflow.states[state] ?? state)
}

/** Looks of a state: being written, counted as a fact, void, or on the way. */
export function stateStage(type: RecordType, state: string): Stage {
  if (state === voided.state) return 'void'
  if (type.workflow.counted.includes(state)) return 'done'
  return type.workflow.open.includes(state) ? 'open' : 'moving'
}
