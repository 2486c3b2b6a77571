import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import type { Stage } from '#web-kit/state-tag.tsx'

export function stateLabel(type: RecordType, state: string): string {
  return state === voided.state ? voided.label : (type.workflow.states[state] ?? state)
}

/** Looks of a state: being written, a settled fact, on the way (it counts and is still worked on), or void. */
export function stateStage(type: RecordType, state: string): Stage {
  if (state === voided.state) return 'void'
  const isOpen = type.workflow.open.includes(state)
  if (type.workflow.counted.includes(state)) return isOpen && type.on !== undefined ? 'moving' : 'done'
  return isOpen ? 'open' : 'moving'
}
