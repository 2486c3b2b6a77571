import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

export interface TypeCount {
  readonly type: string
  readonly state: string
  readonly count: number
}

/** How many records of each type and state the organ has in a year. */
export async function countsOfYear(db: ScopedDb, organId: string, year: number): Promise<readonly TypeCount[]> {
  const { rows } = await sql<TypeCount>`
    select type, state, count(*) as count from record
    where organ_id = ${organId} and year = ${year} group by type, state order by type, state`.execute(db)
  return rows
}
