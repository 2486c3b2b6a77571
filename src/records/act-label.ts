import { actLabels } from './messages.ts'
import type { Register } from './register.ts'

const moves = 'record.act.'

/** An operation of the journal as people say it: 归档、登录、定稿. The same move bears another name in another type. */
export function actLabel(register: Register, operation: string, recordType: string | null): string {
  const types = register.recordTypes.filter(({ name }) => recordType === null || name === recordType)
  const transitions = types.flatMap(({ workflow }) => workflow.transitions)
  const labels = transitions.filter(({ act }) => operation === `${moves}${act}`).map(({ label }) => label)
  if (labels.length > 0) return [...new Set(labels)].join('／')
  const told = register.capabilities.find(({ acts }) => Object.hasOwn(acts, operation))?.acts[operation]
  return actLabels[operation] ?? told ?? register.operations.find(({ name }) => name === operation)?.title ?? operation
}

/** Every operation that may stand in the journal. */
export function journalOperations(register: Register): readonly string[] {
  const acts = register.recordTypes.flatMap(({ workflow }) => workflow.transitions.map(({ act }) => `${moves}${act}`))
  const own = register.operations.filter(({ effect }) => effect === 'write').map(({ name }) => name)
  const told = register.capabilities.flatMap((capability) => Object.keys(capability.acts))
  return [...new Set([...Object.keys(actLabels), ...acts, ...own, ...told])]
}
