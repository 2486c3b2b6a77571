import { sql } from 'kysely'
import type { RecordType } from '#kernel/record-type.ts'
import type { Database, ScopedDb } from '#platform/db/database.ts'
import { limbMigration } from './limb-store.ts'

/** The limb of a type that has no migration. For tests. */
export async function createLimb(database: Database, type: RecordType): Promise<void> {
  await database.unscoped('make the tables of a test', (db) => sql.raw(limbMigration(type)).execute(db))
}

/** Records of the type as they were saved before names were found by sound. */
export async function muteNames(database: Database, type: RecordType): Promise<void> {
  await database.unscoped('forget the sounds', (db) =>
    sql`update record set search = array_to_tsvector(array(
      select lexeme from unnest(search) where lexeme not like '~%')) where type = ${type.name}`.execute(db),
  )
}

/** What someone with the database's password might do. */
export const tampering = {
  editNote: (db: ScopedDb, seq: number) => sql`update act set note = 'tampered' where seq = ${seq}`.execute(db),
  editValue: (db: ScopedDb, seq: number) =>
    sql`update act set after = jsonb_set(after, '{matter}', '"tampered"') where seq = ${seq}`.execute(db),
  remove: (db: ScopedDb, seq: number) => sql`delete from act where seq = ${seq}`.execute(db),
  cutEnd: (db: ScopedDb, seq: number) => sql`delete from act where seq >= ${seq}`.execute(db),
  relink: (db: ScopedDb, seq: number, prev: string, hash: string) =>
    sql`update act set prev = ${prev}, hash = ${hash} where seq = ${seq}`.execute(db),
}

export async function tablesOf(db: ScopedDb): Promise<readonly { name: string; key: string }[]> {
  const { rows } = await sql<{ name: string; key: string }>`
    select t.table_name as name, min(c.column_name) as key
    from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.column_name = case when t.table_name = 'organ' then 'id' else 'organ_id' end
    group by t.table_name order by 1`.execute(db)
  return rows
}

export async function allTables(db: ScopedDb): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

/** Takes away what would refuse a row with an organ and nothing else. */
export async function loosenTable(db: ScopedDb, table: string): Promise<void> {
  const named = await sql<{ name: string }>`
    select conname as name from pg_constraint where conrelid = ${table}::regclass and contype in ('p', 'f', 'c', 'u')`.execute(
    db,
  )
  for (const { name } of named.rows)
    await sql`alter table ${sql.table(table)} drop constraint if exists ${sql.id(name)} cascade`.execute(db)
  const columns = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_nullable = 'NO'`.execute(db)
  for (const { name } of columns.rows)
    await sql`alter table ${sql.table(table)} alter column ${sql.id(name)} drop not null`.execute(db)
}

export async function countRows(db: ScopedDb, table: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${sql.table(table)}`.execute(db)
  return rows[0]?.total ?? 0
}

export function insertRow(db: ScopedDb, table: string, key: string, organId: string) {
  return sql`insert into ${sql.table(table)} (${sql.id(key)}) values (${organId})`.execute(db)
}

/** What a forgetful author of a migration would leave. */
export function dropPolicy(db: ScopedDb, table: string) {
  return sql`drop policy organ on ${sql.table(table)}`.execute(db)
}

/** How many rows an update of every row, and then a delete of every row, reached. */
export async function touchRows(db: ScopedDb, table: string, key: string): Promise<bigint> {
  const updated = await sql`update ${sql.table(table)} set ${sql.id(key)} = ${sql.id(key)}`.execute(db)
  const deleted = await sql`delete from ${sql.table(table)}`.execute(db)
  return (updated.numAffectedRows ?? 0n) + (deleted.numAffectedRows ?? 0n)
}
