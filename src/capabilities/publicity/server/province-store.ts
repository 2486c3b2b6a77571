import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

/** 陕西省, or `null` where nobody entered it: some days of the calendar are one province's own. */
export async function readProvince(db: ScopedDb, organId: string): Promise<string | null> {
  const { rows } = await sql<{ province: string | null }>`select province from organ where id = ${organId}`.execute(db)
  return rows[0]?.province ?? null
}
