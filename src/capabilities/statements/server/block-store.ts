import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Block, BlockBody } from '../block.ts'
import { keptBody } from '../body-guard.ts'
import { messages } from '../messages.ts'
import type { StatementKey, Writer } from './statement-key.ts'

type Tables = {
  statement_block: {
    organ_id: string
    statement_id: string
    id: string
    position: number
    version: number
    body: unknown
    updated_by: string
    updated_at: Date
    removed_at: Date | null
  }
}

/** The text in order, without what was removed. */
export async function blocksOf(db: ScopedDb, key: StatementKey): Promise<readonly Block[]> {
  const rows = await from(db, key)
    .select(['id', 'position', 'version', 'body'])
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(toBlock)
}

/** Rises with every change of the text: blocks are added and changed, and those removed keep their row. */
export async function sumOfVersions(db: ScopedDb, key: StatementKey): Promise<number> {
  const row = await from(db, key)
    .select((of) => [of.fn.countAll().as('count'), of.fn.sum('version').as('versions')])
    .executeTakeFirst()
  return Number(row?.count ?? 0) + Number(row?.versions ?? 0)
}

/** @throws Refusal 'not-found' when the statement never had the block */
export async function demandBlock(db: ScopedDb, key: StatementKey, id: string): Promise<void> {
  const row = await from(db, key).select('id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found', messages.blockGone)
}

/** Blocks saved or removed after `since`. */
export async function changedBlocks(db: ScopedDb, key: StatementKey, since: Date) {
  const rows = await from(db, key)
    .select(['id', 'position', 'version', 'body', 'removed_at'])
    .where('updated_at', '>', since)
    .execute()
  return {
    blocks: rows.filter((row) => row.removed_at === null).map(toBlock),
    removed: rows.filter((row) => row.removed_at !== null).map((row) => row.id),
  }
}

export async function insertBlocks(
  db: ScopedDb,
  key: StatementKey,
  added: readonly Block[],
  by: Writer,
): Promise<void> {
  if (added.length === 0) return
  const rows = added.map(({ id, position, version, body }) => ({
    organ_id: key.organId,
    statement_id: key.statementId,
    id,
    position,
    version,
    body: JSON.stringify(body),
    updated_by: by.personId,
    updated_at: by.at,
    removed_at: null,
  }))
  await db.withTables<Tables>().insertInto('statement_block').values(rows).execute()
}

/** Inserts one block; one that was removed meanwhile comes back with the words written here. */
export async function insertOrRevive(db: ScopedDb, key: StatementKey, block: Block, by: Writer): Promise<Block> {
  const words = { body: JSON.stringify(block.body), updated_by: by.personId, updated_at: by.at, removed_at: null }
  const row = await db
    .withTables<Tables>()
    .insertInto('statement_block')
    .values({
      organ_id: key.organId,
      statement_id: key.statementId,
      id: block.id,
      position: block.position,
      version: block.version,
      ...words,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organ_id', 'statement_id', 'id'])
        .doUpdateSet((old) => ({ ...words, version: old('statement_block.version', '+', 1) })),
    )
    .returning(['id', 'position', 'version', 'body'])
    .executeTakeFirstOrThrow()
  return toBlock(row)
}

/** @throws Refusal 'conflict' with `detail: { block, by }` when somebody saved it since `version`. */
export async function saveBlock(
  db: ScopedDb,
  key: StatementKey,
  block: Pick<Block, 'id' | 'version'> & { readonly body: BlockBody },
  by: Writer,
): Promise<Block> {
  const saved = await update(db, key, block)
    .set({ body: JSON.stringify(block.body), version: block.version + 1, updated_by: by.personId, updated_at: by.at })
    .returning(['id', 'position', 'version', 'body'])
    .executeTakeFirst()
  if (saved === undefined) throw await whyNot(db, key, block.id)
  return toBlock(saved)
}

/** The block stays in the database, with who removed it and when. */
export async function removeBlock(
  db: ScopedDb,
  key: StatementKey,
  block: Pick<Block, 'id' | 'version'>,
  by: Writer,
): Promise<void> {
  const removed = await update(db, key, block)
    .set({ removed_at: by.at, version: block.version + 1, updated_by: by.personId, updated_at: by.at })
    .returning('id')
    .executeTakeFirst()
  if (removed === undefined) throw await whyNot(db, key, block.id)
}

function from(db: ScopedDb, key: StatementKey) {
  return db
    .withTables<Tables>()
    .selectFrom('statement_block')
    .where('organ_id', '=', key.organId)
    .where('statement_id', '=', key.statementId)
}

function update(db: ScopedDb, key: StatementKey, block: Pick<Block, 'id' | 'version'>) {
  return db
    .withTables<Tables>()
    .updateTable('statement_block')
    .where('organ_id', '=', key.organId)
    .where('statement_id', '=', key.statementId)
    .where('id', '=', block.id)
    .where('version', '=', block.version)
    .where('removed_at', 'is', null)
}

async function whyNot(db: ScopedDb, key: StatementKey, id: string): Promise<Refusal> {
  const row = await from(db, key)
    .select(['id', 'position', 'version', 'body', 'updated_by', 'removed_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined || row.removed_at !== null) return new Refusal('not-found', messages.blockGone)
  return new Refusal('conflict', messages.blockChanged, { detail: { block: toBlock(row), by: row.updated_by } })
}

function toBlock(row: { id: string; position: number; version: number; body: unknown }): Block {
  return { id: row.id, position: row.position, version: row.version, body: keptBody(row.body) }
}
