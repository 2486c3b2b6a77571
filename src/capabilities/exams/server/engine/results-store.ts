import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

export async function hasBegun(db: ScopedDb, organId: string, examId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from exam_sitting where organ_id = ${organId} and exam_id = ${examId} limit 1`.execute(db)
  return rows.length > 0
}
