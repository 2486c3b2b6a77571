import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

/** True for the one who makes the organ's digest of the day: of two servers that ask, the other is told no. */
export async function claimDigest(db: ScopedDb, organId: string, day: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into digest_run (organ_id, on_date, begun_at) values (${organId}, ${day}, ${at})
    on conflict do nothing returning 1`.execute(db)
  return rows.length > 0
}
