import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Draft } from '../api.ts'
import { viewsKey } from '../views-key.ts'

export async function readDraft(db: ScopedDb, organId: string, personId: string, key: string): Promise<Draft | null> {
  const { rows } = await sql<{ body: unknown; savedAt: Date }>`
    select body, saved_at as "savedAt" from draft
    where organ_id = ${organId} and person_id = ${personId} and key = ${key}`.execute(db)
  const [row] = rows
  return row === undefined ? null : { body: row.body, savedAt: row.savedAt.toISOString() }
}

/** `body` is JSON text. */
export async function writeDraft(
  db: ScopedDb,
  organId: string,
  personId: string,
  { key, body, savedAt }: { readonly key: string; readonly body: string; readonly savedAt: Date },
): Promise<void> {
  await sql`
    insert into draft (organ_id, person_id, key, body, saved_at)
    values (${organId}, ${personId}, ${key}, ${body}::jsonb, ${savedAt})
    on conflict (organ_id, person_id, key) do update set body = excluded.body, saved_at = excluded.saved_at`.execute(db)
}

/** Leaves the newest `most` of a person, and the lists' named views, which are kept here too and never grow old. */
export async function dropOldDrafts(db: ScopedDb, organId: string, personId: string, most: number): Promise<void> {
  await sql`
    delete from draft where organ_id = ${organId} and person_id = ${personId} and key <> ${viewsKey} and key in (
      select key from draft where organ_id = ${organId} and person_id = ${personId}
      order by saved_at desc, key offset ${most})`.execute(db)
}

export async function deleteDraft(db: ScopedDb, organId: string, personId: string, key: string): Promise<void> {
  await sql`delete from draft where organ_id = ${organId} and person_id = ${personId} and key = ${key}`.execute(db)
}
