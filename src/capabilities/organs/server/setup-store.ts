import { sql } from 'kysely'
import type { Database, ScopedDb } from '#platform/db/database.ts'

export function hasOrgan(database: Database): Promise<boolean> {
  return database.unscoped('is the program set up', async (db) => {
    const { rows } = await sql`select 1 from organ limit 1`.execute(db)
    return rows.length > 0
  })
}

/** Waits for any other set-up under way, then tells whether there is an organ; the lock goes with the transaction. */
export async function lockOrgans(db: ScopedDb): Promise<boolean> {
  await sql`lock table organ in share row exclusive mode`.execute(db)
  const { rows } = await sql`select 1 from organ limit 1`.execute(db)
  return rows.length > 0
}

export async function setProvince(db: ScopedDb, organId: string, province: string | null): Promise<void> {
  await sql`update organ set province = ${province} where id = ${organId}`.execute(db)
}
