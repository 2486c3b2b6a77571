import type { Actor } from '#kernel/capacity.ts'
import type { Finding } from '#kernel/finding.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database, ScopedDb } from '#platform/db/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Log } from '#platform/log.ts'
import type { Register } from '../register.ts'
import type { StoredRecord } from './record-store.ts'
import type { ReadText } from './texts/file-reading.ts'

/** What the engine works with; made once at start. */
export interface Work {
  readonly database: Database
  readonly register: Register
  readonly files: FileStore
  readonly clock: Clock
  readonly log: Log
  readonly limits: Limits
  /** Reads the text of files; where there is none, files are found by their names only. */
  readonly readText?: ReadText
  /** What must hold between records; from the server parts. */
  readonly checks?: readonly RecordCheck[]
}

/** A rule that cannot be told from one record: it asks the database for the others. */
export interface RecordCheck {
  /** Name of the record type that is looked at. */
  readonly type: string
  /** Asked before a record is voided as well, where who may do so is more than a capacity. */
  readonly whenVoided?: true
  /**
   * `record` is as it shall be, `beside` what the same run has already accepted and not yet written.
   * What blocks refuses; the rest is told where the record is read.
   */
  find(scope: Scope, record: StoredRecord, beside: readonly StoredRecord[]): Promise<readonly Finding[]>
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
