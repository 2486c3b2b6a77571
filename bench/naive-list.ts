import { type RawBuilder, sql } from 'kysely'
import { type FieldFilter, type ListQuery, parseListQuery } from '#derive/filters.ts'
import { columnOf, type RecordType, tableOf } from '#kernel/record-type.ts'
import type { Database } from '#platform/db/database.ts'
import { register } from '../src/apps/register.ts'

/**
 * The same page as one would write it at first: spine and limb joined, every text column compared with ILIKE, all
 * matches counted, paged by offset, and no index to help. Straight to the database, without the door before it.
 */
export async function readNaively(
  database: Database,
  organId: string,
  typeName: string,
  asked: Readonly<Record<string, string>>,
): Promise<number> {
  const type = register.recordType(typeName)
  const query = parseListQuery(type, asked)
  const from = sql`from record r join ${sql.table(tableOf(type))} l on l.organ_id = r.organ_id and l.id = r.id
    where r.organ_id = ${organId} and r.type = ${type.name} and ${sql.join(conditions(type, query), sql` and `)}`
  const direction = query.order === 'asc' ? sql`asc` : sql`desc`
  return database.scoped(organId, async (db) => {
    await sql`set local enable_indexscan = off`.execute(db)
    await sql`set local enable_indexonlyscan = off`.execute(db)
    await sql`set local enable_bitmapscan = off`.execute(db)
    await sql`select count(*) ${from}`.execute(db)
    const { rows } = await sql`select r.*, l.* ${from} order by ${sortKey(query)} ${direction}, r.id
      limit ${query.size} offset ${(query.page - 1) * query.size}`.execute(db)
    return rows.length
  })
}

function conditions(type: RecordType, query: ListQuery): readonly RawBuilder<unknown>[] {
  return [
    query.states.length === 0 ? sql`r.state <> 'voided'` : sql`r.state = any(${query.states}::text[])`,
    ...(query.year === null ? [] : [sql`r.year = ${query.year}`]),
    ...(query.text === '' ? [] : [anyText(type, query.text)]),
    ...query.fields.map(condition),
  ]
}

function anyText(type: RecordType, text: string): RawBuilder<unknown> {
  const columns = Object.entries(type.fields).flatMap(([name, { kind }]) => {
    const column = sql`l.${sql.id(columnOf(name))}`
    if (kind === 'text') return [column]
    return kind === 'words' ? [sql`array_to_string(${column}, ' ')`] : []
  })
  return sql`(${sql.join(
    [...columns, sql`r.title`].map((column) => sql`${column} ilike ${`%${text}%`}`),
    sql` or `,
  )})`
}

function condition(filter: FieldFilter): RawBuilder<unknown> {
  const column = sql`l.${sql.id(columnOf(filter.field))}`
  switch (filter.kind) {
    case 'contains':
      return sql`${column} ilike ${`%${filter.text}%`}`
    case 'one-of':
      return sql`${column} = any(${filter.keys}::text[])`
    case 'is':
      return sql`${column} = ${filter.value}`
    case 'has-word':
      return sql`${filter.word} = any(${column})`
    case 'refers':
      return sql`${column} = any(${filter.ids}::uuid[])`
    case 'refers-among':
      return sql`${column} && ${filter.ids}::uuid[]`
    case 'number-range':
    case 'date-range':
      return sql`${column} between coalesce(${filter.from}, ${column}) and coalesce(${filter.to}, ${column})`
  }
}

function sortKey({ sort }: ListQuery): RawBuilder<unknown> {
  switch (sort.by) {
    case 'date':
      return sql`r.on_date`
    case 'updatedAt':
      return sql`r.updated_at`
    case 'state':
      return sql`r.state`
    case 'title':
      return sql`r.title`
    case 'field':
      return sql`l.${sql.id(columnOf(sort.field))}`
  }
}
