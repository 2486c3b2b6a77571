import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#kernel/act.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { type ActRow, actColumns, toAct } from '../act-store.ts'
import type { JournalQuery } from './journal-query.ts'

type AskedActs = Omit<JournalQuery, 'page'>

/** The acts asked for, newest first. */
export async function readJournalActs(
  db: ScopedDb,
  organId: string,
  asked: AskedActs,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Act[]> {
  const { rows } = await sql<ActRow>`
    select ${actColumns} from act where ${conditions(organId, asked)}
    order by seq desc limit ${limit} offset ${offset}`.execute(db)
  return rows.map(toAct)
}

/** How many there are, not counted beyond `most`. */
export async function countJournalActs(db: ScopedDb, organId: string, asked: AskedActs, most: number): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select 1 from act where ${conditions(organId, asked)} limit ${most}) found`.execute(
    db,
  )
  return rows[0]?.total ?? 0
}

function conditions(organId: string, { from, until, person, operations, record }: AskedActs): RawBuilder<unknown> {
  const parts = [sql`organ_id = ${organId}`]
  if (from !== null) parts.push(sql`at >= ${midnight(from)}::timestamptz`)
  if (until !== null) parts.push(sql`at < ${midnight(until)}::timestamptz + interval '1 day'`)
  if (person !== null)
    parts.push(
      sql`(${person} in (actor_id, instead_of_id) or strpos(concat_ws('\n', actor_name, instead_of_name), ${person}) > 0)`,
    )
  if (operations.length > 0) parts.push(sql`operation = any(${operations}::text[])`)
  if (record !== null) parts.push(sql`record_id = ${record}`)
  return sql.join(parts, sql` and `)
}

/** The beginning of a day in Beijing. */
function midnight(day: string): string {
  return `${day}T00:00:00+08:00`
}
