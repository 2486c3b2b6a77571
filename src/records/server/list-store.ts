import { type RawBuilder, sql } from 'kysely'
import type { FieldFilter, ListQuery } from '#derive/filters.ts'
import { facetQuery, searchQuery } from '#derive/search-tokens.ts'
import { columnOf, type RecordType, tableOf, titleField } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import type { ScopedDb } from '#platform/db/database.ts'

export interface Window {
  readonly limit: number
  readonly offset: number
  /**
   * The query is known to match few records: they are found first and put in order then. Else the database may walk
   * an index in the order asked for and look for matches, which is slow when they all stand at the far end.
   */
  readonly few?: boolean
}

/** Ids of the records a query asks for, in its order. */
export async function readListIds(
  db: ScopedDb,
  organId: string,
  type: RecordType,
  query: ListQuery,
  { limit, offset, few = false }: Window,
): Promise<readonly string[]> {
  const direction = query.order === 'asc' ? sql`asc` : sql`desc`
  const { key, ofLimb } = sortKey(query)
  const from = source(organId, type, query, ofLimb)
  const id = ofLimb ? sql`l.id` : sql`r.id`
  // "offset 0" keeps the planner from looking at the inner query with the outer order in mind.
  const found = few
    ? sql`(select ${id}, ${key} as key from ${from} offset 0) f order by f.key`
    : sql`${from} order by ${key}`
  const { rows } = await sql<{ id: string }>`
    select ${few ? sql`f.id` : id} from ${found} ${direction}, ${few ? sql`f.id` : id} ${direction} limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

/** Searches and filters that match more are not counted to the end: 10 001 says "more than 10 000". */
export const mostCounted = 10_000

export async function countList(db: ScopedDb, organId: string, type: RecordType, query: ListQuery): Promise<number> {
  const isPlain = query.text === '' && query.fields.length === 0
  const from = source(organId, type, query, false)
  const counted = isPlain
    ? sql`select count(*) as total from ${from}`
    : sql`select count(*) as total from (select 1 from ${from} limit ${mostCounted + 1}) found`
  const { rows } = await sql<{ total: number }>`${counted}`.execute(db)
  return rows[0]?.total ?? 0
}

/** From and where. The limb is joined only when something asks for it. */
function source(organId: string, type: RecordType, query: ListQuery, needsLimb: boolean): RawBuilder<unknown> {
  const conditions = [sql`r.organ_id = ${organId}`, sql`r.type = ${type.name}`, stateCondition(query)]
  if (query.year !== null) conditions.push(sql`r.year = ${query.year}`)
  const words = searchQuery(query.text)
  if (words !== null) conditions.push(matches(words))
  const ofLimb: RawBuilder<unknown>[] = []
  for (const filter of query.fields) {
    const { spine, limb } = fieldCondition(type, filter)
    if (spine !== undefined) conditions.push(spine)
    if (limb !== undefined) ofLimb.push(limb)
  }
  if (!needsLimb && ofLimb.length === 0) return sql`record r where ${and(conditions)}`
  return sql`record r join ${sql.table(tableOf(type))} l on l.organ_id = r.organ_id and l.id = r.id
    where l.organ_id = ${organId} and ${and([...conditions, ...ofLimb])}`
}

function stateCondition({ states }: ListQuery): RawBuilder<unknown> {
  return states.length === 0 ? sql`r.state <> ${voided.state}` : sql`r.state = any(${states}::text[])`
}

interface Conditions {
  readonly spine?: RawBuilder<unknown>
  readonly limb?: RawBuilder<unknown>
}

/** What the spine's indexes can answer is asked there; only parts of texts and ranges read the limb. */
function fieldCondition(type: RecordType, filter: FieldFilter): Conditions {
  const column = sql`l.${sql.id(columnOf(filter.field))}`
  switch (filter.kind) {
    case 'contains': {
      const words = searchQuery(filter.text)
      // The title's text is the spine's too.
      const isTitle = filter.field === titleField(type)
      const part = sql`strpos(lower(${isTitle ? sql`r.title` : column}), lower(${filter.text})) > 0`
      const found = words === null ? sql`true` : matches(words)
      return isTitle ? { spine: and([found, part]) } : { spine: found, limb: part }
    }
    case 'one-of':
      return { spine: matches(facetQuery(filter.field, filter.keys)) }
    case 'is':
      return { spine: matches(facetQuery(filter.field, [filter.value])) }
    case 'has-word':
      return { spine: matches(facetQuery(filter.field, [filter.word])) }
    case 'refers':
    case 'refers-among':
      return { spine: matches(facetQuery(filter.field, filter.ids)) }
    case 'number-range':
      return { limb: between(column, filter.from, filter.to, sql`int`) }
    case 'date-range':
      return filter.field === type.on
        ? { spine: between(sql`r.on_date`, filter.from, filter.to, sql`date`) }
        : { limb: between(column, filter.from, filter.to, sql`date`) }
  }
}

function matches(query: string): RawBuilder<unknown> {
  return sql`r.search @@ ${query}::tsquery`
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
