import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { Log } from '../log.ts'

/** What sign-in works with. */
export interface World {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
}
