import { type RawBuilder, sql } from 'kysely'
import type { FieldFilter, ListQuery } from '#derive/filters.ts'
import { facetQuery, searchQuery } from '#derive/search-tokens.ts'
import { columnOf, type RecordType, tableOf, titleField } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { mostCounted } from '../api.ts'
import { byWordIndex } from './word-index-store.ts'

export interface Window {
  readonly limit: number
  readonly offset: number
  /** How many records match in all, where that is known: the second half of a list is reached from its end. */
  readonly total?: number
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
  { total, few = false, ...asked }: Window,
): Promise<readonly string[]> {
  const { limit, offset, isReversed } = fromNearerEnd(asked, total)
  const direction = (query.order === 'asc') === isReversed ? sql`desc` : sql`asc`
  const { key, ofLimb } = sortKey(query)
  const from = source(organId, type, query, ofLimb)
  const id = ofLimb ? sql`l.id` : sql`r.id`
  // "offset 0" keeps the planner from looking at the inner query with the outer order in mind.
  const found = few
    ? sql`(select ${id}, ${key} as key from ${from} offset 0) f order by f.key`
    : sql`${from} order by ${key}`
  const page = sql<{ id: string }>`
    select ${few ? sql`f.id` : id} from ${found} ${direction}, ${few ? sql`f.id` : id} ${direction} limit ${limit} offset ${offset}`
  const { rows } = few && isOfWords(type, query, ofLimb) ? await byWordIndex(db, page) : await page.execute(db)
  const ids = rows.map((row) => row.id)
  return isReversed ? ids.reverse() : ids
}

/** All records are counted then, however many. */
export function isPlain({ text, fields }: ListQuery): boolean {
  return text === '' && fields.length === 0
}

export async function countList(db: ScopedDb, organId: string, type: RecordType, query: ListQuery): Promise<number> {
  const from = source(organId, type, query, false)
  const counted = isPlain(query)
    ? sql`select count(*) as total from ${from}`
    : sql`select count(*) as total from (select 1 from ${from} limit ${mostCounted + 1}) found`
  const count = sql<{ total: number }>`${counted}`
  const { rows } = isOfWords(type, query, false) ? await byWordIndex(db, count) : await count.execute(db)
  return rows[0]?.total ?? 0
}

function fromNearerEnd({ limit, offset }: Pick<Window, 'limit' | 'offset'>, total: number | undefined) {
  if (total === undefined || offset <= total / 2) return { limit, offset, isReversed: false }
  const shown = Math.max(0, Math.min(limit, total - offset))
  return { limit: shown, offset: total - offset - shown, isReversed: true }
}

/** The spine alone answers, by words or facets. */
function isOfWords(type: RecordType, query: ListQuery, needsLimb: boolean): boolean {
  if (needsLimb) return false
  const asksWords = query.text !== '' || query.fields.some(({ kind }) => kind !== 'date-range')
  return asksWords && query.fields.every((filter) => fieldCondition(type, filter).limb === undefined)
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
      const part = contains(isTitle ? sql`r.title` : column, filter.text)
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

/** Chinese has no capitals: to lower them would cost more than to look. */
function contains(column: RawBuilder<unknown>, text: string): RawBuilder<unknown> {
  const isCased = text.toLowerCase() !== text.toUpperCase()
  return isCased ? sql`strpos(lower(${column}), lower(${text})) > 0` : sql`strpos(${column}, ${text}) > 0`
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
