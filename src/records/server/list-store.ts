import { type RawBuilder, sql } from 'kysely'
import type { FieldFilter, ListQuery } from '#derive/filters.ts'
import { facetQuery, searchQuery, searchTokens } from '#derive/search-tokens.ts'
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
  const { from, key, id } = ordered(organId, type, query, { few, direction })
  const page = sql<{ id: string }>`
    select ${id} from ${from} order by ${key} ${direction}, ${id} ${direction} limit ${limit} offset ${offset}`
  const ofWords = few && isOfWords(type, query, sortKey(query).ofLimb)
  const { rows } = ofWords ? await byWordIndex(db, page) : await page.execute(db)
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
  const { spine, limb } = conditionsOf(organId, type, query)
  if (!needsLimb && limb.length === 0) return sql`record r where ${and(spine)}`
  return sql`record r join ${sql.table(tableOf(type))} l on l.organ_id = r.organ_id and l.id = r.id
    where l.organ_id = ${organId} and ${and([...spine, ...limb])}`
}

interface Order {
  readonly few: boolean
  readonly direction: RawBuilder<unknown>
}

/**
 * From what, by what and as what a page is read: few matches are found first and put in order then; of a phrase the
 * spine's are put in order first, so that only the first limbs are read; else an index is walked in the order asked
 * for. "offset 0" keeps the planner from looking at an inner query with the outer order in mind.
 */
function ordered(organId: string, type: RecordType, query: ListQuery, { few, direction }: Order) {
  const { key, ofLimb } = sortKey(query)
  const id = ofLimb ? sql`l.id` : sql`r.id`
  const found = { key: sql`f.key`, id: sql`f.id` }
  if (few) {
    const from = sql`(select ${id}, ${key} as key from ${source(organId, type, query, ofLimb)} offset 0) f`
    return { from, ...found }
  }
  if (ofLimb || !asksPhraseOfLimb(type, query)) return { from: source(organId, type, query, ofLimb), key, id }
  const { spine, limb } = conditionsOf(organId, type, query)
  const from = sql`(select r.organ_id, r.id, ${key} as key from record r where ${and(spine)}
      order by ${key} ${direction}, r.id ${direction} offset 0) f
    join ${sql.table(tableOf(type))} l on l.organ_id = f.organ_id and l.id = f.id
    where l.organ_id = ${organId} and ${and(limb)}`
  return { from, ...found }
}

/**
 * A phrase within a text of the limb. Its words are far commoner together than the planner thinks, who would read
 * every limb they find before the first is shown.
 */
function asksPhraseOfLimb(type: RecordType, query: ListQuery): boolean {
  return query.fields.some(
    (filter) =>
      filter.kind === 'contains' && filter.field !== titleField(type) && searchTokens([filter.text]).length >= 4,
  )
}

function conditionsOf(organId: string, type: RecordType, query: ListQuery) {
  const spine = [sql`r.organ_id = ${organId}`, sql`r.type = ${type.name}`, stateCondition(query)]
  if (query.year !== null) spine.push(sql`r.year = ${query.year}`)
  const words = searchQuery(query.text)
  if (words !== null) spine.push(matches(words))
  const asked = query.fields.map((filter) => fieldCondition(type, filter))
  spine.push(...asked.flatMap((one) => one.spine ?? []))
  return { spine, limb: asked.flatMap((one) => one.limb ?? []) }
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
