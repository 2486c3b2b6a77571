import type { ScopedDb } from '#platform/db/database.ts'
import { readSealContent, type SealContent } from '../seal.ts'
import type { Seal } from '../view.ts'
import type { StatementKey, Writer } from './statement-key.ts'

type Tables = {
  statement_seal: {
    organ_id: string
    statement_id: string
    sealed_by: string
    sealed_at: Date
    content: unknown
    digest: string
  }
}

export async function insertSeal(
  db: ScopedDb,
  key: StatementKey,
  seal: { readonly content: SealContent; readonly digest: string },
  by: Writer,
): Promise<void> {
  await db
    .withTables<Tables>()
    .insertInto('statement_seal')
    .values({
      organ_id: key.organId,
      statement_id: key.statementId,
      sealed_by: by.personId,
      sealed_at: by.at,
      content: JSON.stringify(seal.content),
      digest: seal.digest,
    })
    .execute()
}

/** `null` while the statement is open; `by` is a person's id. */
export async function sealOf(
  db: ScopedDb,
  key: StatementKey,
): Promise<(Seal & { readonly content: SealContent }) | null> {
  const row = await db
    .withTables<Tables>()
    .selectFrom('statement_seal')
    .selectAll()
    .where('organ_id', '=', key.organId)
    .where('statement_id', '=', key.statementId)
    .executeTakeFirst()
  if (row === undefined) return null
  const content = readSealContent(row.content)
  return { by: row.sealed_by, at: row.sealed_at.toISOString(), digest: row.digest, content }
}
