import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { TextKey } from './text-store.ts'

export async function noteEntered(db: ScopedDb, key: TextKey, claim: string, enteredId: string): Promise<void> {
  await sql`insert into claim_record (organ_id, record_id, claim, entered_id)
    values (${key.organId}, ${key.recordId}, ${claim}, ${enteredId})`.execute(db)
}

export interface EnteredRecord {
  readonly claim: string
  readonly id: string
  readonly type: string
  readonly title: string
  readonly on: string | null
}

/** Records that were entered from what the text says, voided ones left out. */
export async function enteredFrom(db: ScopedDb, key: TextKey): Promise<readonly EnteredRecord[]> {
  const { rows } = await sql<EnteredRecord>`
    select c.claim, r.id, r.type, r.title, r.on_date as "on" from claim_record c
    join record r on r.organ_id = c.organ_id and r.id = c.entered_id
    where c.organ_id = ${key.organId} and c.record_id = ${key.recordId} and r.state <> 'voided' order by r.id`.execute(
    db,
  )
  return rows
}
