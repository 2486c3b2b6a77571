import { type RawBuilder, sql } from 'kysely'
import { columnsOf } from '#derive/columns.ts'
import type { FieldValue } from '#kernel/field.ts'
import { type AnyRecord, columnOf, type RecordType, tableOf } from '#kernel/record-type.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { isId } from './is-id.ts'

/** A record with all its columns. */
export interface StoredRecord extends AnyRecord {
  readonly onDate: string | null
  readonly settledAt: Date | null
  readonly createdAt: Date
  readonly createdBy: string
  readonly createdByName: string
  readonly updatedAt: Date
  readonly updatedBy: string
  readonly updatedByName: string
  /** Files that prove it. */
  readonly evidence: number
}

/** A record to be written; `search` is left as it is when `null`. */
export interface RecordToWrite {
  readonly record: StoredRecord
  readonly search: readonly string[] | null
}

/** Records of one type by id (what is no id names none); with `lock` nobody else changes them until the transaction ends. */
export async function readRecords(
  db: ScopedDb,
  organId: string,
  type: RecordType,
  asked: readonly string[],
  { lock = false } = {},
): Promise<ReadonlyMap<string, StoredRecord>> {
  const ids = asked.filter(isId)
  if (ids.length === 0) return new Map()
  if (lock)
    await sql`select 1 from record where organ_id = ${organId} and id = any(${ids}::uuid[]) order by id for update`.execute(
      db,
    )
  const records = await select(db, organId, type, sql`r.id in (select unnest(${ids}::uuid[]))`)
  return new Map(records.map((record) => [record.id, record]))
}

/** The records of a type that count as facts, by date: of some years, or of all. */
export async function readCounted(
  db: ScopedDb,
  organId: string,
  type: RecordType,
  years: readonly number[] | null = null,
): Promise<readonly StoredRecord[]> {
  const ofYears = years === null ? sql`true` : sql`(r.year = any(${years}::int[]) or r.year is null)`
  const counted = sql`r.type = ${type.name} and r.state = any(${type.workflow.counted}::text[]) and ${ofYears}`
  return select(db, organId, type, sql`${counted} order by r.on_date, r.id`)
}

export interface Title {
  readonly id: string
  readonly type: string
  readonly state: string
  readonly title: string
}

/** Titles of records of any type; what is no id has none. */
export async function readTitles(
  db: ScopedDb,
  organId: string,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Title>> {
  const asked = [...new Set(ids)].filter(isId)
  if (asked.length === 0) return new Map()
  const { rows } = await sql<Title>`
    select id, type, state, title from record where organ_id = ${organId} and id = any(${asked}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

export async function insertRecords(
  db: ScopedDb,
  organId: string,
  type: RecordType,
  records: readonly RecordToWrite[],
): Promise<void> {
  for (const chunk of chunksOf(records)) {
    await sql`
      insert into record (organ_id, type, id, state, year, on_date, title, section_id, version, settled_at, created_at,
        created_by, created_by_name, updated_at, updated_by, updated_by_name, search)
      select ${organId}::uuid, ${type.name}, x.id, x.state, x.year, x."onDate", x.title, x."sectionId", x.version, x."settledAt",
        x."createdAt", x."createdBy", x."createdByName", x."updatedAt", x."updatedBy", x."updatedByName",
        array_to_tsvector(coalesce(x.search, '{}'))
      from ${spineRows(chunk)}`.execute(db)
    const columns = limbColumns(type)
    await sql`
      insert into ${sql.table(tableOf(type))} (organ_id, ${sql.join(columns.map(({ name }) => name))})
      select ${organId}::uuid, ${sql.join(columns.map(({ name }) => sql`x.${name}`))} from ${limbRows(type, chunk)}`.execute(
      db,
    )
  }
}

export async function updateRecords(
  db: ScopedDb,
  organId: string,
  type: RecordType,
  records: readonly RecordToWrite[],
): Promise<void> {
  for (const chunk of chunksOf(records)) {
    await sql`
      update record as r set state = x.state, year = x.year, on_date = x."onDate", title = x.title, version = x.version,
        settled_at = x."settledAt", updated_at = x."updatedAt", updated_by = x."updatedBy", updated_by_name = x."updatedByName",
        search = coalesce(array_to_tsvector(x.search), r.search)
      from ${spineRows(chunk)} where r.organ_id = ${organId} and r.id = x.id`.execute(db)
    const refilled = chunk.filter(({ search }) => search !== null)
    const columns = limbColumns(type).filter(({ isKey }) => !isKey)
    if (refilled.length === 0 || columns.length === 0) continue
    await sql`
      update ${sql.table(tableOf(type))} as l set ${sql.join(columns.map(({ name }) => sql`${name} = x.${name}`))}
      from ${limbRows(type, refilled)} where l.organ_id = ${organId} and l.id = x.id`.execute(db)
  }
}

type Row = Omit<StoredRecord, 'values'> & Readonly<Record<`f.${string}`, FieldValue>>

async function select(db: ScopedDb, organId: string, type: RecordType, where: RawBuilder<unknown>) {
  const names = Object.keys(type.fields)
  const { rows } = await sql<Row>`
    select r.id, r.type, r.state, r.year, r.title, r.section_id as "sectionId", r.version, r.on_date as "onDate",
      r.settled_at as "settledAt", r.created_at as "createdAt", r.created_by as "createdBy", r.created_by_name as "createdByName",
      r.updated_at as "updatedAt", r.updated_by as "updatedBy", r.updated_by_name as "updatedByName",
      (select count(*)::int from evidence e
        where e.organ_id = r.organ_id and e.record_id = r.id and e.withdrawn_at is null) as evidence,
      ${sql.join(names.map((name) => sql`l.${sql.id(columnOf(name))} as ${sql.id(`f.${name}`)}`))}
    from record r join ${sql.table(tableOf(type))} l on l.organ_id = r.organ_id and l.id = r.id
    where r.organ_id = ${organId} and l.organ_id = ${organId} and ${where}`.execute(db)
  return rows.map((row) => toRecord(row, names))
}

function toRecord(row: Row, names: readonly string[]): StoredRecord {
  const { id, type, state, year, title, sectionId, version, onDate, settledAt, evidence } = row
  const { createdAt, createdBy, createdByName, updatedAt, updatedBy, updatedByName } = row
  return {
    ...{ id, type, state, year, title, sectionId, version, onDate, settledAt, evidence },
    ...{ createdAt, createdBy, createdByName, updatedAt, updatedBy, updatedByName },
    values: Object.fromEntries(names.map((name) => [name, row[`f.${name}`] ?? null])),
  }
}

/** One parameter for many rows: the plan is the same for one and for thousands. */
function spineRows(records: readonly RecordToWrite[]) {
  const rows = records.map(({ record: { values, ...record }, search }) => ({ ...record, search }))
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, state text, year int, "onDate" date, title text,
    "sectionId" uuid, version int, "settledAt" timestamptz, "createdAt" timestamptz, "createdBy" text, "createdByName" text,
    "updatedAt" timestamptz, "updatedBy" text, "updatedByName" text, search text[])`
}

function limbRows(type: RecordType, records: readonly RecordToWrite[]) {
  const names = Object.keys(type.fields)
  const rows = records.map(({ record }) => ({
    id: record.id,
    ...Object.fromEntries(names.map((name) => [columnOf(name), record.values[name] ?? null])),
  }))
  const shape = limbColumns(type).map(({ name, type: columnType }) => sql`${name} ${sql.raw(columnType)}`)
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as x(${sql.join(shape)})`
}

function limbColumns(type: RecordType) {
  return columnsOf(type)
    .filter(({ column }) => column !== 'organ_id')
    .map((column) => ({ name: sql.id(column.column), type: column.type, isKey: column.column === 'id' }))
}

function* chunksOf<T>(items: readonly T[], size = 1000): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
