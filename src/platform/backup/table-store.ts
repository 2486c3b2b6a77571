import { escapeIdentifier, type PoolClient } from 'pg'
import type { Database } from '../db/database.ts'

/** A table as the database itself describes it; nothing of it is ever taken from an archive. */
export interface StoredTable {
  /** 'public.record' */
  readonly name: string
  readonly schema: string
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly keys: readonly { readonly name: string; readonly to: string }[]
}

export interface LandedMigration {
  readonly name: string
  readonly sm3: string
}

const schemas = ['public', 'sign_in']
/** Written by `migrate` itself. */
const ownOfMigrations = ['kysely_migration', 'kysely_migration_lock', 'migration_digest']

/** One transaction across all organs that sees one moment, while others go on writing. */
export function unscopedSnapshot<T>(database: Database, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(database, 'isolation level repeatable read read only', work)
}

/** One transaction across all organs: everything in it happens, or nothing. */
export function unscopedWriting<T>(database: Database, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(database, '', work)
}

/** Every table of the application, those that others refer to first. */
export async function readTables(client: PoolClient): Promise<readonly StoredTable[]> {
  const sequences = await client.query('select 1 from pg_sequences where schemaname = any($1)', [schemas])
  if (sequences.rowCount !== 0) throw new Error('A backup does not carry sequences: give the key another default')
  const { rows } = await client.query<Omit<StoredTable, 'name'>>(
    `select n.nspname as schema, c.relname as table,
       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select coalesce(json_agg(json_build_object('name', k.conname, 'to', rn.nspname || '.' || rc.relname)), '[]')
        from pg_constraint k join pg_class rc on rc.oid = k.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
        where k.conrelid = c.oid and k.contype = 'f') as keys
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all($2)
     order by 1, 2`,
    [schemas, ownOfMigrations],
  )
  return inKeyOrder(rows.map((row) => ({ ...row, name: `${row.schema}.${row.table}` })))
}

/** Migrations that landed, by name; none in a new database. */
export async function readLandedMigrations(client: PoolClient): Promise<readonly LandedMigration[]> {
  const known = await client.query(`select 1 where to_regclass('public.kysely_migration') is not null`)
  if (known.rowCount === 0) return []
  const { rows } = await client.query<LandedMigration>(
    'select name, d.sm3 from public.kysely_migration join public.migration_digest d using (name) order by name',
  )
  return rows
}

/** Each row as one line of JSON; what JSON cannot tell apart (a JSON null and none) goes as text. */
export async function* readRows(client: PoolClient, table: StoredTable): AsyncGenerator<string> {
  const columns = table.columns.map(
    ({ name, type }) => `${quote(name)}${isJson(type) ? '::text' : ''} as ${quote(name)}`,
  )
  await client.query(`declare backup_rows no scroll cursor for
    select row_to_json(r)::text as line from (select ${columns.join(', ')} from ${quoteTable(table)}) r`)
  for (;;) {
    const { rows } = await client.query<{ line: string }>('fetch 200 from backup_rows')
    if (rows.length === 0) break
    for (const { line } of rows) yield line
  }
  await client.query('close backup_rows')
}

export async function insertRows(client: PoolClient, table: StoredTable, lines: readonly string[]): Promise<void> {
  const names = table.columns.map(({ name }) => quote(name))
  const values = table.columns.map(({ name, type }) => `${quote(name)}${isJson(type) ? `::${type}` : ''}`)
  const shape = table.columns.map(({ name, type }) => `${quote(name)} ${isJson(type) ? 'text' : type}`)
  await client.query(
    `insert into ${quoteTable(table)} (${names.join(', ')})
     select ${values.join(', ')} from json_to_recordset($1::json) as r(${shape.join(', ')})`,
    [`[${lines.join(',')}]`],
  )
}

export async function countRows(client: PoolClient, table: StoredTable): Promise<number> {
  const { rows } = await client.query<{ total: string }>(`select count(*)::text as total from ${quoteTable(table)}`)
  return Number(rows[0]?.total)
}

/** A row may refer to a later one of its own table: such keys are looked at when all rows are there. */
export async function deferOwnKeys(client: PoolClient, table: StoredTable): Promise<void> {
  for (const { name } of ownKeys(table))
    await client.query(`alter table ${quoteTable(table)} alter constraint ${quote(name)} deferrable initially deferred`)
}

export async function restoreOwnKeys(client: PoolClient, table: StoredTable): Promise<void> {
  if (ownKeys(table).length > 0) await client.query('set constraints all immediate')
  for (const { name } of ownKeys(table))
    await client.query(`alter table ${quoteTable(table)} alter constraint ${quote(name)} not deferrable`)
}

async function inTransaction<T>(
  database: Database,
  mode: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`begin ${mode}`)
    await client.query(
      `select set_config('shufa.organ', 'unscoped', true), set_config('shufa.reason', 'backup', true),
         set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO', true), set_config('extra_float_digits', '1', true)`,
    )
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => (broken = failed))
    throw error
  } finally {
    client.release(broken)
  }
}

function ownKeys({ keys, name }: StoredTable) {
  return keys.filter(({ to }) => to === name)
}

function inKeyOrder(tables: readonly StoredTable[]): readonly StoredTable[] {
  const ordered: StoredTable[] = []
  const waiting = new Set(tables)
  while (waiting.size > 0) {
    const names = new Set([...waiting].map(({ name }) => name))
    const free = [...waiting].filter(({ keys, name }) => keys.every(({ to }) => to === name || !names.has(to)))
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...names].join(', ')}`)
    for (const table of free) waiting.delete(table)
    ordered.push(...free)
  }
  return ordered
}

function isJson(type: string): boolean {
  return type === 'json' || type === 'jsonb'
}

function quoteTable({ schema, table }: StoredTable): string {
  return `${quote(schema)}.${quote(table)}`
}

const quote = escapeIdentifier
