import type { Actor } from '#kernel/capacity.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database, ScopedDb } from '#platform/db/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Log } from '#platform/log.ts'
import type { Register } from '../register.ts'

/** What the engine works with; made once at start. */
export interface Work {
  readonly database: Database
  readonly register: Register
  readonly files: FileStore
  readonly clock: Clock
  readonly log: Log
  readonly limits: Limits
}

export interface Limits {
  /** Of one file. */
  readonly evidenceMaxBytes: number
}

/** One open transaction of one organ, and who is at work in it. */
export interface Scope {
  readonly work: Work
  readonly db: ScopedDb
  readonly actor: Actor
  /** Set-up and demo loading: nobody is asked for permission and the acts say so. */
  readonly system?: true
}

/** Opens a transaction in the actor's organ; `run` may be run again after a deadlock, so nothing but SQL inside. */
export function inScope<T>(work: Work, actor: Actor, run: (scope: Scope) => Promise<T>): Promise<T> {
  return work.database.scoped(actor.organId, (db) => run({ work, db, actor }))
}
