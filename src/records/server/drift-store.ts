import { sql } from 'kysely'
import { type Drift, driftOf, type FoundColumn } from '#derive/columns.ts'
import { type RecordType, tableOf } from '#kernel/record-type.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { limbMigration } from './limb-store.ts'

/**
 * Compares the migrated database with every declaration; [] when they agree. For the drift test. A type without a table
 * is answered with the script that would make it.
 */
export async function findDrift(db: ScopedDb, types: readonly RecordType[]): Promise<readonly Drift[]> {
  const { rows } = await sql<FoundColumn>`
    select table_name as "table", column_name as "column", udt_name as type, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = 'public'`.execute(db)
  return types.flatMap((type) => {
    const isThere = rows.some(({ table }) => table === tableOf(type))
    return isThere ? driftOf([type], rows) : [...driftOf([type], rows), limbMigration(type)]
  })
}

/** Tables of schema public without row-level security in force by an organ policy; [] when all have it. */
export async function findUnguardedTables(db: ScopedDb, without: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> all(${without}::text[])
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (
        select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
          and p.qual like '%shufa.organ%'))
    order by 1`.execute(db)
  return rows.map(({ name }) => name)
}
