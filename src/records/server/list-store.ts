import { type RawBuilder, sql } from 'kysely'
import type { FieldFilter, ListQuery } from '#derive/filters.ts'
import { searchQuery } from '#derive/search-tokens.ts'
import { columnOf, type RecordType, tableOf } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import type { ScopedDb } from '#platform/db/database.ts'

/** Ids of the records a query asks for, in its order. */
export async function readListIds(
  db: ScopedDb,
  organId: string,
  type: RecordType,
  query: ListQuery,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly string[]> {
  const direction = query.order === 'asc' ? sql`asc` : sql`desc`
  const { key, ofLimb } = sortKey(query)
  const { rows } = await sql<{ id: string }>`
    select r.id from ${source(organId, type, query, ofLimb)}
    order by ${key} ${direction}, ${ofLimb ? sql`l.id` : sql`r.id`} ${direction} limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

export async function countList(db: ScopedDb, organId: string, type: RecordType, query: ListQuery): Promise<number> {
  const { rows } = await sql<{
    total: number
  }>`select count(*) as total from ${source(organId, type, query, false)}`.execute(db)
  return rows[0]?.total ?? 0
}

/** From and where. The limb is joined only when something asks for it. */
function source(organId: string, type: RecordType, query: ListQuery, needsLimb: boolean): RawBuilder<unknown> {
  const conditions = [sql`r.organ_id = ${organId}`, sql`r.type = ${type.name}`, stateCondition(query)]
  if (query.year !== null) conditions.push(sql`r.year = ${query.year}`)
  for (const text of [query.text, ...query.fields.map(wordsIn)]) {
    const tokens = searchQuery(text)
    if (tokens !== null) conditions.push(sql`r.search @@ ${tokens}::tsquery`)
  }
  const ofLimb = query.fields.map(limbCondition)
  if (!needsLimb && ofLimb.length === 0) return sql`record r where ${and(conditions)}`
  return sql`record r join ${sql.table(tableOf(type))} l on l.organ_id = r.organ_id and l.id = r.id
    where l.organ_id = ${organId} and ${and([...conditions, ...ofLimb])}`
}

function stateCondition({ states }: ListQuery): RawBuilder<unknown> {
  return states.length === 0 ? sql`r.state <> ${voided.state}` : sql`r.state = any(${states}::text[])`
}

/** Words that the index of search tokens can look up before the column is read. */
function wordsIn(filter: FieldFilter): string {
  return filter.kind === 'contains' ? filter.text : filter.kind === 'has-word' ? filter.word : ''
}

function limbCondition(filter: FieldFilter): RawBuilder<unknown> {
  const column = sql`l.${sql.id(columnOf(filter.field))}`
  switch (filter.kind) {
    case 'contains':
      return sql`strpos(lower(${column}), lower(${filter.text})) > 0`
    case 'one-of':
      return sql`${column} = any(${filter.keys}::text[])`
    case 'is':
      return sql`${column} = ${filter.value}`
    case 'has-word':
      return sql`${filter.word} = any(${column})`
    case 'refers':
      return sql`${column} = any(${filter.ids}::uuid[])`
    case 'refers-among':
      return sql`(${sql.join(
        filter.ids.map((id) => sql`${id}::uuid = any(${column})`),
        sql` or `,
      )})`
    case 'number-range':
      return between(column, filter.from, filter.to, sql`int`)
    case 'date-range':
      return between(column, filter.from, filter.to, sql`date`)
  }
}

function between(column: RawBuilder<unknown>, from: unknown, to: unknown, type: RawBuilder<unknown>) {
  const ends: RawBuilder<unknown>[] = []
  if (from !== null) ends.push(sql`${column} >= ${from}::${type}`)
  if (to !== null) ends.push(sql`${column} <= ${to}::${type}`)
  return and(ends)
}

function sortKey({ sort }: ListQuery): { readonly key: RawBuilder<unknown>; readonly ofLimb: boolean } {
  switch (sort.by) {
    case 'date':
      return { key: sql`r.on_date`, ofLimb: false }
    case 'updatedAt':
      return { key: sql`r.updated_at`, ofLimb: false }
    case 'state':
      return { key: sql`r.state`, ofLimb: false }
    case 'title':
      return { key: sql`r.title`, ofLimb: false }
    case 'field':
      return { key: sql`l.${sql.id(columnOf(sort.field))}`, ofLimb: true }
  }
}

function and(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
