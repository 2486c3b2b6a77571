import { type LoadedExamples, readActor } from '#capabilities/organs/server.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Scope, Work } from '#records/server/work.ts'

/** The scope of a person of the cast, by name: what they may do they do, and the journal says so. */
export type As = (name: string) => Promise<Scope>

/** All in one open transaction. */
export function castOf(work: Work, db: ScopedDb, { organId, people }: LoadedExamples): As {
  const scopes = new Map<string, Promise<Scope>>()
  return (name) => {
    const personId = people.get(name)
    if (personId === undefined) throw new Error(`nobody in the cast is called ${name}`)
    const scope = scopes.get(name) ?? readActor(work, db, { organId, personId }).then((actor) => ({ work, db, actor }))
    scopes.set(name, scope)
    return scope
  }
}
