import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Reader } from './seen-store.ts'

/** A person has one address at most: a new one ends the old. */
export async function keepFeed(db: ScopedDb, { organId, personId }: Reader, digest: string, at: Date): Promise<void> {
  await sql`
    insert into calendar_feed (organ_id, person_id, digest, made_at) values (${organId}, ${personId}, ${digest}, ${at})
    on conflict (organ_id, person_id) do update set digest = ${digest}, made_at = ${at}`.execute(db)
}

export async function feedMadeAt(db: ScopedDb, { organId, personId }: Reader): Promise<Date | null> {
  const { rows } = await sql<{ madeAt: Date }>`select made_at as "madeAt" from calendar_feed
    where organ_id = ${organId} and person_id = ${personId}`.execute(db)
  return rows[0]?.madeAt ?? null
}

/** False when there was none. */
export async function endFeed(db: ScopedDb, { organId, personId }: Reader): Promise<boolean> {
  const { rows } = await sql`delete from calendar_feed
    where organ_id = ${organId} and person_id = ${personId} returning 1`.execute(db)
  return rows.length > 0
}

export async function readerOfFeed(db: ScopedDb, organId: string, digest: string): Promise<string | null> {
  const { rows } = await sql<{ personId: string }>`select person_id as "personId" from calendar_feed
    where organ_id = ${organId} and digest = ${digest}`.execute(db)
  return rows[0]?.personId ?? null
}
