import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'

/** Looks of a state: being worked on, counted as a fact, void, or on the way. */
export type StateTone = 'open' | 'counted' | 'voided' | 'between'

export function stateLabel(type: RecordType, state: string): string {
  return state === voided.state ? voided.label : (type.workflow.states[state] ?? state)
}

export function stateTone(type: RecordType, state: string): StateTone {
  if (state === voided.state) return 'voided'
  if (type.workflow.counted.includes(state)) return 'counted'
  return type.workflow.open.includes(state) ? 'open' : 'between'
}
