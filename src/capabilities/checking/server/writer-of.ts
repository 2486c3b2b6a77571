import type { Scope } from '#records/server/work.ts'
import type { Writer } from './text-store.ts'

export function writerOf({ actor, work }: Scope): Writer {
  return { personId: actor.personId, name: actor.name, at: work.clock.now() }
}
