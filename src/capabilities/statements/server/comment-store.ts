import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { messages } from '../messages.ts'
import type { Comment } from '../view.ts'
import type { StatementKey, Writer } from './statement-key.ts'

type Tables = {
  statement_comment: {
    organ_id: string
    statement_id: string
    id: string
    block_id: string
    quote: string
    words: string
    made_by: string
    made_at: Date
    resolved_by: string | null
    resolved_at: Date | null
  }
}

export async function addComment(
  db: ScopedDb,
  key: StatementKey,
  comment: Pick<Comment, 'id' | 'block' | 'quote' | 'words'>,
  by: Writer,
): Promise<void> {
  await db
    .withTables<Tables>()
    .insertInto('statement_comment')
    .values({
      organ_id: key.organId,
      statement_id: key.statementId,
      id: comment.id,
      block_id: comment.block,
      quote: comment.quote,
      words: comment.words,
      made_by: by.personId,
      made_at: by.at,
      resolved_by: null,
      resolved_at: null,
    })
    .execute()
}

/** @throws Refusal 'not-found' when there is none open by this id. */
export async function resolveComment(db: ScopedDb, key: StatementKey, id: string, by: Writer): Promise<void> {
  const resolved = await db
    .withTables<Tables>()
    .updateTable('statement_comment')
    .set({ resolved_by: by.personId, resolved_at: by.at })
    .where('organ_id', '=', key.organId)
    .where('statement_id', '=', key.statementId)
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (resolved === undefined) throw new Refusal('not-found', messages.noComment)
}

/** Oldest first; `by` and `resolvedBy` are ids of persons. */
export async function commentsOf(db: ScopedDb, key: StatementKey): Promise<readonly Comment[]> {
  const rows = await db
    .withTables<Tables>()
    .selectFrom('statement_comment')
    .selectAll()
    .where('organ_id', '=', key.organId)
    .where('statement_id', '=', key.statementId)
    .orderBy('made_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    block: row.block_id,
    quote: row.quote,
    words: row.words,
    by: row.made_by,
    at: row.made_at.toISOString(),
    resolvedBy: row.resolved_by,
    resolvedAt: row.resolved_at?.toISOString() ?? null,
  }))
}
