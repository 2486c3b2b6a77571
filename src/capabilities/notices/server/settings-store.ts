import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Reader } from './seen-store.ts'

export interface KeptSettings {
  readonly email: string | null
  readonly byMail: boolean
  readonly failedOn: string | null
}

export async function readSettings(db: ScopedDb, { organId, personId }: Reader): Promise<KeptSettings> {
  const { rows } = await sql<KeptSettings>`
    select email, mail_since is not null as "byMail", failed_on as "failedOn" from notice_settings
    where organ_id = ${organId} and person_id = ${personId}`.execute(db)
  return rows[0] ?? { email: null, byMail: false, failedOn: null }
}

export async function keepSettings(
  db: ScopedDb,
  { organId, personId }: Reader,
  { email, byMail }: Pick<KeptSettings, 'email' | 'byMail'>,
  at: Date,
): Promise<void> {
  const since = byMail ? at : null
  await sql`
    insert into notice_settings as kept (organ_id, person_id, email, mail_since)
    values (${organId}, ${personId}, ${email}, ${since})
    on conflict (organ_id, person_id) do update set email = ${email}, failed_on = null,
      mail_since = case when ${byMail} then coalesce(kept.mail_since, ${since}::timestamptz) end`.execute(db)
}

/** `null`: the last mail went out. */
export async function keepMailOutcome(
  db: ScopedDb,
  { organId, personId }: Reader,
  failedOn: string | null,
): Promise<void> {
  await sql`update notice_settings set failed_on = ${failedOn}
    where organ_id = ${organId} and person_id = ${personId}`.execute(db)
}
