import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import { textOf } from '../block.ts'
import { keptBody } from '../body-guard.ts'

/** A statement whose text holds one of the names. */
export interface NamingStatement {
  readonly id: string
  readonly title: string
  readonly state: string
  /** Last day of its period. */
  readonly on: string
  /** The blocks that hold them. */
  readonly texts: readonly string[]
}

/** Statements, drafts and sealed, whose text holds one of the names; newest first. */
export async function statementsNaming(
  db: ScopedDb,
  organId: string,
  names: readonly string[],
): Promise<readonly NamingStatement[]> {
  const { rows } = await sql<Omit<NamingStatement, 'texts'> & { readonly body: unknown }>`
    select r.id, r.title, r.state, coalesce(r.on_date, r.created_at::date) as "on", b.body
    from statement_block b
    join record r on r.organ_id = b.organ_id and r.id = b.statement_id
    where b.organ_id = ${organId} and r.organ_id = ${organId} and b.removed_at is null and r.state <> 'voided'
      and exists (select 1 from unnest(${names}::text[]) name where strpos(b.body::text, name) > 0)
    order by 4 desc, r.id, b.position`.execute(db)
  const blocks = Map.groupBy(rows, ({ id }) => id)
  return [...blocks.values()].flatMap((found) =>
    found
      .slice(0, 1)
      .map(({ body: _, ...head }) => ({ ...head, texts: found.map(({ body }) => textOf(keptBody(body))) })),
  )
}
