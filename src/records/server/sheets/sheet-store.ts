import { type RawBuilder, sql } from 'kysely'
import { columnsOf } from '#derive/columns.ts'
import type { NamedRecord } from '#derive/sheet-names.ts'
import type { FieldValue } from '#kernel/field.ts'
import { columnOf, type RecordType, tableOf } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import type { ScopedDb } from '#platform/db/database.ts'

/** Everything of these types that a cell may name, in the order of their titles. */
export async function readNames(
  db: ScopedDb,
  organId: string,
  types: readonly string[],
): Promise<ReadonlyMap<string, readonly NamedRecord[]>> {
  const { rows } = await sql<NamedRecord & { type: string }>`
    select id, type, title from record
    where organ_id = ${organId} and type = any(${types}::text[]) and state <> ${voided.state}
    order by title, id`.execute(db)
  return Map.groupBy(rows, ({ type }) => type)
}

/** Records, not voided, that have the same values in the identity fields as one of the rows. */
export async function readIdsByIdentity(
  db: ScopedDb,
  organId: string,
  type: RecordType,
  rows: readonly Readonly<Record<string, FieldValue>>[],
): Promise<readonly string[]> {
  const found = new Set<string>()
  // Rows that lack the same fields are asked for together, so that the database can compare by equality.
  const groups = Map.groupBy(rows, (row) => type.identity.filter((name) => (row[name] ?? null) === null).join())
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    for (const id of await readIdsOfGroup(db, organId, type, group, first)) found.add(id)
  }
  return [...found]
}

async function readIdsOfGroup(
  db: ScopedDb,
  organId: string,
  type: RecordType,
  rows: readonly Readonly<Record<string, FieldValue>>[],
  first: Readonly<Record<string, FieldValue>>,
): Promise<readonly string[]> {
  const columns = columnsOf(type)
  const shape: RawBuilder<unknown>[] = [sql`row_number int`]
  const conditions = type.identity.map((name) => {
    const column = sql.id(columnOf(name))
    if ((first[name] ?? null) === null) return sql`l.${column} is null`
    const declared = columns.find((one) => one.column === columnOf(name))
    shape.push(sql`${column} ${sql.raw(declared?.type ?? 'text')}`)
    return sql`l.${column} = x.${column}`
  })
  const asked = rows.map((row, index) => ({
    row_number: index,
    ...Object.fromEntries(type.identity.map((name) => [columnOf(name), row[name] ?? null])),
  }))
  const { rows: ids } = await sql<{ id: string }>`
    select distinct l.id from json_to_recordset(${JSON.stringify(asked)}::json) as x(${sql.join(shape)})
    join ${sql.table(tableOf(type))} l on l.organ_id = ${organId} and ${sql.join(conditions, sql` and `)}
    join record r on r.organ_id = l.organ_id and r.id = l.id and r.state <> ${voided.state}`.execute(db)
  return ids.map(({ id }) => id)
}

export interface NewBatch<Rows> {
  readonly id: string
  readonly type: string
  readonly fileName: string
  readonly sourceSm3: string
  readonly rows: Rows
  readonly findings: unknown
  readonly createdAt: Date
  readonly createdBy: string
}

export interface FoundBatch<Rows, Findings> extends Omit<NewBatch<Rows>, 'findings'> {
  readonly findings: Findings
  readonly committedAt: Date | null
}

export async function insertBatch<Rows>(db: ScopedDb, organId: string, batch: NewBatch<Rows>): Promise<void> {
  const { id, type, fileName, sourceSm3, rows, findings, createdAt, createdBy } = batch
  await sql`
    insert into import_batch (organ_id, id, type, file_name, source_sm3, rows, findings, created_at, created_by)
    values (${organId}, ${id}, ${type}, ${fileName}, ${sourceSm3}, ${JSON.stringify(rows)}::jsonb,
      ${JSON.stringify(findings)}::jsonb, ${createdAt}, ${createdBy})`.execute(db)
}

export async function dropUncommitted(db: ScopedDb, organId: string, madeBefore: Date): Promise<void> {
  await sql`
    delete from import_batch
    where organ_id = ${organId} and committed_at is null and created_at < ${madeBefore}`.execute(db)
}

/** With `lock` nobody else commits the batch until the transaction ends. */
export async function readBatch<Rows, Findings>(
  db: ScopedDb,
  organId: string,
  id: string,
  { lock = false } = {},
): Promise<FoundBatch<Rows, Findings> | null> {
  const { rows } = await sql<FoundBatch<Rows, Findings>>`
    select id, type, file_name as "fileName", source_sm3 as "sourceSm3", rows, findings, created_at as "createdAt",
      created_by as "createdBy", committed_at as "committedAt"
    from import_batch where organ_id = ${organId} and id = ${id}::uuid ${lock ? sql`for update` : sql``}`.execute(db)
  return rows[0] ?? null
}

/** The batch is done with, and this came of it. */
export async function markCommitted(
  db: ScopedDb,
  organId: string,
  id: string,
  { at, result }: { readonly at: Date; readonly result: unknown },
): Promise<void> {
  await sql`
    update import_batch set committed_at = ${at}, rows = jsonb_set(rows, '{result}', ${JSON.stringify(result)}::jsonb)
    where organ_id = ${organId} and id = ${id}::uuid`.execute(db)
}

export interface BatchLine {
  readonly id: string
  readonly fileName: string
  readonly createdAt: Date
  readonly createdByName: string
  readonly committedAt: Date | null
  readonly counts: Readonly<Record<'new' | 'changed' | 'same' | 'faulty', number>>
  readonly created: number | null
  readonly changed: number | null
  readonly refused: number | null
}

/** Newest first. */
export async function readBatches(
  db: ScopedDb,
  organId: string,
  type: string,
  limit: number,
): Promise<readonly BatchLine[]> {
  const { rows } = await sql<BatchLine>`
    select id, file_name as "fileName", created_at as "createdAt", rows->>'createdByName' as "createdByName",
      committed_at as "committedAt", rows->'counts' as counts, (rows->'result'->>'created')::int as created,
      (rows->'result'->>'changed')::int as changed, jsonb_array_length(rows->'result'->'refused') as refused
    from import_batch where organ_id = ${organId} and type = ${type}
    order by created_at desc, id desc limit ${limit}`.execute(db)
  return rows
}

/** A point to which the transaction can go back. */
export async function setSavepoint(db: ScopedDb): Promise<void> {
  await sql`savepoint import_rows`.execute(db)
}

export async function backToSavepoint(db: ScopedDb): Promise<void> {
  await sql`rollback to savepoint import_rows`.execute(db)
}

/** After many rows at once: until the database has looked at them it plans the next lists as if there were none. */
export async function lookAtNewRows(db: ScopedDb, type: RecordType): Promise<void> {
  await sql`analyze record, ${sql.table(tableOf(type))}`.execute(db)
}
