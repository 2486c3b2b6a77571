import { sql } from 'kysely'
import type { LedgerOrgan } from '#kernel/passage.ts'
import type { ScopedDb } from '#platform/db/database.ts'

export interface Organ extends LedgerOrgan {
  readonly id: string
}

export async function insertOrgan(db: ScopedDb, organ: Organ, createdAt: Date): Promise<void> {
  const { id, name, shortName, kind, level } = organ
  await sql`
    insert into organ (id, name, short_name, kind, level, created_at)
    values (${id}, ${name}, ${shortName}, ${kind}, ${level}, ${createdAt})`.execute(db)
}

export async function readOrgan(db: ScopedDb, organId: string): Promise<Organ | null> {
  const { rows } =
    await sql<Organ>`select id, name, short_name as "shortName", kind, level from organ where id = ${organId}`.execute(
      db,
    )
  return rows[0] ?? null
}

/** For set-up, the CLI and `verify-ledger`: in an unscoped transaction all organs, else the one. */
export async function readOrgans(db: ScopedDb): Promise<readonly Organ[]> {
  const { rows } =
    await sql<Organ>`select id, name, short_name as "shortName", kind, level from organ order by created_at, id`.execute(
      db,
    )
  return rows
}

/** Years in which the organ has records, newest first. */
export async function readYears(db: ScopedDb, organId: string): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from record where organ_id = ${organId} and year is not null order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}
