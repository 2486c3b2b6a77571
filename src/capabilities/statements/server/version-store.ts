import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Block } from '../block.ts'
import { blockList } from '../body-guard.ts'
import { messages } from '../messages.ts'
import type { VersionLine } from '../view.ts'
import type { StatementKey, Writer } from './statement-key.ts'

type Tables = {
  statement_version: {
    organ_id: string
    statement_id: string
    number: number
    label: string
    blocks: unknown
    made_by: string
    made_at: Date
  }
}

/** Keeps the text as it stands under the next number. */
export async function keepVersion(
  db: ScopedDb,
  key: StatementKey,
  version: { readonly label: string; readonly blocks: readonly Block[] },
  by: Writer,
): Promise<void> {
  const last = await from(db, key).select('number').orderBy('number', 'desc').executeTakeFirst()
  await db
    .withTables<Tables>()
    .insertInto('statement_version')
    .values({
      organ_id: key.organId,
      statement_id: key.statementId,
      number: (last?.number ?? 0) + 1,
      label: version.label,
      blocks: JSON.stringify(version.blocks),
      made_by: by.personId,
      made_at: by.at,
    })
    .execute()
}

/** Newest first; `by` is a person's id. */
export async function versionsOf(db: ScopedDb, key: StatementKey): Promise<readonly VersionLine[]> {
  const rows = await from(db, key).select(['number', 'label', 'made_by', 'made_at']).orderBy('number', 'desc').execute()
  return rows.map((row) => ({ number: row.number, label: row.label, by: row.made_by, at: row.made_at.toISOString() }))
}

/** @throws Refusal 'not-found' */
export async function versionBlocks(db: ScopedDb, key: StatementKey, number: number): Promise<readonly Block[]> {
  const row = await from(db, key).select('blocks').where('number', '=', number).executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found', messages.noVersion)
  return blockList(row.blocks)
}

function from(db: ScopedDb, key: StatementKey) {
  return db
    .withTables<Tables>()
    .selectFrom('statement_version')
    .where('organ_id', '=', key.organId)
    .where('statement_id', '=', key.statementId)
}
