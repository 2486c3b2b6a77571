import { sql } from 'kysely'
import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Acceptances } from '../checked-view.ts'
import { messages } from './messages.ts'
import type { TextKey, Writer } from './text-store.ts'

export interface Accepting {
  readonly id: string
  readonly finding: string
  readonly words: string
  readonly reason: string
}

/** @throws Refusal 'conflict' when the finding is accepted already. */
export async function accept(db: ScopedDb, key: TextKey, said: Accepting, by: Writer): Promise<void> {
  const { rows } = await sql`
    insert into finding_acceptance (organ_id, id, record_id, finding, words, reason, made_by, made_by_name, made_at)
    values (${key.organId}, ${said.id}, ${key.recordId}, ${said.finding}, ${said.words}, ${said.reason}, ${by.personId},
      ${by.name}, ${by.at})
    on conflict (organ_id, record_id, finding) where withdrawn_at is null do nothing returning id`.execute(db)
  if (rows.length === 0) throw new Refusal('conflict', messages.alreadyAccepted)
}

/** @throws Refusal 'not-found' when nothing stands to be withdrawn. */
export async function withdraw(db: ScopedDb, key: TextKey, finding: string, by: Writer): Promise<void> {
  const { rows } = await sql`
    update finding_acceptance set withdrawn_by = ${by.personId}, withdrawn_by_name = ${by.name}, withdrawn_at = ${by.at}
    where organ_id = ${key.organId} and record_id = ${key.recordId} and finding = ${finding} and withdrawn_at is null
    returning id`.execute(db)
  if (rows.length === 0) throw new Refusal('not-found', messages.noFinding)
}

/** What stands, by the finding's key. */
export async function acceptancesOf(db: ScopedDb, key: TextKey): Promise<Acceptances> {
  const { rows } = await sql<{ finding: string; reason: string; by: string; at: Date }>`
    select finding, reason, made_by_name as by, made_at as at from finding_acceptance
    where organ_id = ${key.organId} and record_id = ${key.recordId} and withdrawn_at is null`.execute(db)
  return Object.fromEntries(rows.map(({ finding, reason, by, at }) => [finding, { reason, by, at: at.toISOString() }]))
}
