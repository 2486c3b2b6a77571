import { sql } from 'kysely'
import type { Database } from '#platform/db/database.ts'

/** Titles of records, names and texts of files, each compared with ILIKE; no index to help, no door before it. */
export async function searchNaively(database: Database, organId: string, text: string): Promise<number> {
  const like = `%${text}%`
  return database.scoped(organId, async (db) => {
    await sql`set local enable_indexscan = off`.execute(db)
    await sql`set local enable_indexonlyscan = off`.execute(db)
    await sql`set local enable_bitmapscan = off`.execute(db)
    const records =
      await sql`select type, count(*) from record where organ_id = ${organId} and title ilike ${like} group by type`.execute(
        db,
      )
    const files = await sql`
      select e.id from evidence e join evidence_text t on t.organ_id = e.organ_id and t.sm3 = e.sm3
      where e.organ_id = ${organId} and (e.name ilike ${like} or t.body ilike ${like}) order by e.filed_at desc limit 5`.execute(
      db,
    )
    return records.rows.length + files.rows.length
  })
}
