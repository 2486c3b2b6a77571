import type { Capacity } from '#kernel/capacity.ts'
import { type Ask, capacityFor, demand, may } from '../permission.ts'
import type { Scope } from './work.ts'

/** In which capacity it is done. @throws Refusal 'forbidden' */
export function permit({ actor, system }: Scope, ask: Ask): Capacity | 'system' {
  if (system === true) return 'system'
  demand(actor, ask)
  return capacityFor(actor, ask)
}

export function isPermitted({ actor, system }: Scope, ask: Ask): boolean {
  return system === true || may(actor, ask)
}
