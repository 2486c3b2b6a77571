import { type RawBuilder, sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

/**
 * The planner counts nothing for fetching a record's words from where they are stored, and so prefers to look through
 * record after record: ten times slower than the words' own index. Here it may use no other.
 */
export async function byWordIndex<Row>(db: ScopedDb, query: RawBuilder<Row>) {
  await allowOtherScans(db, 'off')
  const result = await query.execute(db)
  await allowOtherScans(db, 'on')
  return result
}

async function allowOtherScans(db: ScopedDb, allowed: 'on' | 'off'): Promise<void> {
  await sql`select set_config('enable_seqscan', ${allowed}, true), set_config('enable_indexscan', ${allowed}, true),
    set_config('enable_indexonlyscan', ${allowed}, true)`.execute(db)
}
