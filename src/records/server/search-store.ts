import { sql } from 'kysely'
import { voided } from '#kernel/workflow.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { FoundFile, FoundRecord } from '../api.ts'
import { byWordIndex } from './word-index-store.ts'

export interface Shown<Row> {
  readonly total: number
  readonly rows: readonly Row[]
}

/**
 * The records of some types that hold the words, voided ones left out: per type how many, and the first few, those
 * with the text in their title before the others, newest first.
 *
 * @param words Text for `::tsquery`.
 */
export async function findRecords(
  db: ScopedDb,
  organId: string,
  { types, words, text, most }: { types: readonly string[]; words: string; text: string; most: number },
): Promise<ReadonlyMap<string, Shown<FoundRecord>>> {
  const { rows } = await byWordIndex(
    db,
    sql<FoundRecord & { type: string; total: number }>`
      with found as materialized (
        select r.id, r.type, r.on_date, strpos(r.title, ${text}) > 0 as in_title from record r
        where r.organ_id = ${organId} and r.type = any(${types}::text[]) and r.state <> ${voided.state}
          and r.search @@ ${words}::tsquery
      )
      select t.type, t.total, r.id, r.title, r.year, r.state
      from (select type, count(*)::int as total from found group by type) t
      cross join lateral (
        select * from found where found.type = t.type order by in_title desc, on_date desc nulls last, id limit ${most}
      ) f
      join record r on r.organ_id = ${organId} and r.id = f.id
      order by t.type, f.in_title desc, f.on_date desc nulls last, f.id`,
  )
  const groups = Map.groupBy(rows, ({ type }) => type)
  return new Map([...groups].map(([type, of]) => [type, { total: of[0]?.total ?? 0, rows: of.map(foundRecord) }]))
}

/** Files that prove records of some types and bear the text in their name, newest first; counted up to `counted`. */
export async function findFiles(
  db: ScopedDb,
  organId: string,
  { types, text, most, counted }: { types: readonly string[]; text: string; most: number; counted: number },
): Promise<Shown<FoundFile>> {
  // Chinese has no capitals: to lower them would cost more than to look.
  const isCased = text.toLowerCase() !== text.toUpperCase()
  const inName = isCased ? sql`strpos(lower(e.name), lower(${text})) > 0` : sql`strpos(e.name, ${text}) > 0`
  const { rows } = await sql<FoundFile & { total: number }>`
    with named as materialized (
      select e.id, e.name, e.filed_at, e.record_id from evidence e
      where e.organ_id = ${organId} and e.withdrawn_at is null and ${inName}
    ), found as materialized (
      select n.id, n.name, n.filed_at, r.id as "recordId", r.type as "recordType", r.title as "recordTitle"
      from named n join record r on r.organ_id = ${organId} and r.id = n.record_id and r.type = any(${types}::text[])
      limit ${counted}
    )
    select (select count(*)::int from found) as total, id, name, "recordId", "recordType", "recordTitle"
    from found order by filed_at desc, id desc limit ${most}`.execute(db)
  const files = rows.map(({ total: _, ...file }) => file)
  return { total: rows[0]?.total ?? 0, rows: files }
}

function foundRecord({ id, title, year, state }: FoundRecord): FoundRecord {
  return { id, title, year, state }
}
