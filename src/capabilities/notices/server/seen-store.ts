import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

export interface Seen {
  readonly key: string
  readonly isShown: boolean
  readonly isRead: boolean
  readonly toldOn: string | null
  readonly mailedOn: string | null
}

export interface Reader {
  readonly organId: string
  readonly personId: string
}

/** What a person has seen of these notices. */
export async function readSeen(
  db: ScopedDb,
  { organId, personId }: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Seen>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<Seen>`
    select key, first_shown_at is not null as "isShown", read_at is not null as "isRead", told_on as "toldOn",
      mailed_on as "mailedOn"
    from notice_seen where organ_id = ${organId} and person_id = ${personId} and key = any(${keys}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.key, row]))
}

/** Keeps when they were first shown; what is kept already stays. */
export async function keepShown(db: ScopedDb, reader: Reader, keys: readonly string[], at: Date): Promise<void> {
  if (keys.length === 0) return
  await sql`
    insert into notice_seen as seen (organ_id, person_id, key, first_shown_at)
    select ${reader.organId}::uuid, ${reader.personId}::uuid, key, ${at}::timestamptz from unnest(${keys}::text[]) as key
    on conflict (organ_id, person_id, key) do update set first_shown_at = coalesce(seen.first_shown_at, ${at})`.execute(
    db,
  )
}

export async function keepRead(db: ScopedDb, reader: Reader, keys: readonly string[], at: Date): Promise<void> {
  if (keys.length === 0) return
  await sql`
    insert into notice_seen as seen (organ_id, person_id, key, read_at)
    select ${reader.organId}::uuid, ${reader.personId}::uuid, key, ${at}::timestamptz from unnest(${keys}::text[]) as key
    on conflict (organ_id, person_id, key) do update set read_at = coalesce(seen.read_at, ${at})`.execute(db)
}

/** In whose digest of the day they stand. */
export async function keepTold(db: ScopedDb, reader: Reader, keys: readonly string[], day: string): Promise<void> {
  if (keys.length === 0) return
  await sql`
    insert into notice_seen as seen (organ_id, person_id, key, told_on)
    select ${reader.organId}::uuid, ${reader.personId}::uuid, key, ${day}::date from unnest(${keys}::text[]) as key
    on conflict (organ_id, person_id, key) do update set told_on = coalesce(seen.told_on, ${day})`.execute(db)
}

export async function keepMailed(db: ScopedDb, reader: Reader, keys: readonly string[], day: string): Promise<void> {
  await sql`
    update notice_seen set mailed_on = ${day}
    where organ_id = ${reader.organId} and person_id = ${reader.personId} and key = any(${keys}::text[])`.execute(db)
}
