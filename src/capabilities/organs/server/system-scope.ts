import type { ScopedDb } from '#platform/db/database.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { messages } from '../messages.ts'

/** The program itself at work in an organ: set-up, demo, and what happens before anyone is known. */
export function systemScope(work: Work, db: ScopedDb, organId: string, name: string = messages.system): Scope {
  return { work, db, system: true, actor: { organId, personId: 'system', name, sectionId: null, capacities: [] } }
}
