import type { Capacity, StoodIn } from '#kernel/capacity.ts'
import { type Ask, capacityFor, may } from '../permission.ts'
import type { Scope } from './work.ts'

/** In which capacity it is done, and in whose stead. @throws Refusal 'forbidden' */
export function permit({ actor, system }: Scope, ask: Ask): Capacity | StoodIn | 'system' {
  if (system === true) return 'system'
  return capacityFor(actor, ask)
}

export function isPermitted({ actor, system }: Scope, ask: Ask): boolean {
  return system === true || may(actor, ask)
}

/** Everybody whose hand is in what is done: the actor, and in whose stead. */
export function personsIn({ actor }: Scope, capacity: Capacity | StoodIn | 'system'): readonly string[] {
  return typeof capacity === 'string' ? [actor.personId] : [actor.personId, capacity.insteadOf.personId]
}
