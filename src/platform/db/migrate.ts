import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { projectRoot } from '../config.ts'
import { sm3 } from '../crypto/digest.ts'
import { errorCode } from '../error-code.ts'
import { StartupFailure } from '../startup-failure.ts'
import type { Database, NoTables } from './database.ts'
import { migrationMessages } from './messages.ts'

export const migrationsFolder = join(projectRoot, 'db/migrations')

/**
 * Brings the database up to the scripts of `folder`, forward only, all pending ones in one transaction; gives the
 * names of those that ran. Inside a script row-level security shows all organs. Throws StartupFailure when a landed
 * script was edited, when one was put in before a landed one, when the database is newer, or when a script fails.
 */
export async function migrate(database: Database, folder = migrationsFolder): Promise<string[]> {
  const scripts = readScripts(folder)
  refuseMismatch(scripts, await readLanded(database))
  const migrator = new Migrator({ db: database.kysely, provider: { getMigrations: async () => migrations(scripts) } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error === undefined) return results.map(({ migrationName }) => migrationName)
  const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? ''
  const reason = error instanceof Error ? error.message : String(error)
  throw new StartupFailure(migrationMessages.failed(failed, reason), { cause: error })
}

/** One digest over all scripts: names a state of the schema. */
export function migrationsDigest(folder = migrationsFolder): string {
  return sm3(JSON.stringify(readScripts(folder).map(({ name, digest }) => [name, digest])))
}

interface Script {
  name: string
  text: string
  digest: string
}

interface Landed {
  name: string
  digest: string | null
}

function readScripts(folder: string): Script[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    return { name: file.slice(0, -'.sql'.length), text, digest: sm3(text) }
  })
}

async function readLanded({ kysely }: Database): Promise<Landed[]> {
  await ensureDigestTable(kysely)
  const known =
    await sql`select 1 from pg_tables where tablename = 'kysely_migration' and schemaname = current_schema`.execute(
      kysely,
    )
  if (known.rows.length === 0) return []
  const landed = await sql<Landed>`
    select m.name, d.sm3 as digest from kysely_migration m left join migration_digest d using (name) order by m.name`.execute(
    kysely,
  )
  return landed.rows
}

/** The first statement that writes: here a role without rights, or a standby, shows. */
async function ensureDigestTable(kysely: Kysely<NoTables>): Promise<void> {
  try {
    await sql`create table if not exists migration_digest (name text primary key, sm3 text not null)`.execute(kysely)
  } catch (error) {
    const code = errorCode(error)
    if (code === '42501') throw new StartupFailure(migrationMessages.noRight, { cause: error })
    if (code === '25006') throw new StartupFailure(migrationMessages.standby, { cause: error })
    // Two servers start on a new database at the same time: the other one made it.
    if (code !== '23505' && code !== '42P07') throw error
  }
}

function refuseMismatch(scripts: Script[], landed: Landed[]): void {
  const byName = new Map(scripts.map((script) => [script.name, script]))
  const unknown = landed.filter(({ name }) => !byName.has(name))
  if (unknown.length > 0) throw new StartupFailure(migrationMessages.newer(unknown.map(({ name }) => name).join('、')))
  const changed = landed.find(({ name, digest }) => byName.get(name)?.digest !== digest)
  if (changed !== undefined) throw new StartupFailure(migrationMessages.changed(changed.name))
  const last = landed.at(-1)?.name ?? ''
  const landedNames = new Set(landed.map(({ name }) => name))
  const early = scripts.find(({ name }) => name < last && !landedNames.has(name))
  if (early !== undefined) throw new StartupFailure(migrationMessages.outOfOrder(early.name, last))
}

function migrations(scripts: Script[]): Record<string, Migration> {
  return Object.fromEntries(scripts.map((script) => [script.name, { up: (db: Kysely<NoTables>) => run(script, db) }]))
}

async function run({ name, text, digest }: Script, db: Kysely<NoTables>): Promise<void> {
  await sql`select set_config('shufa.organ', 'unscoped', true)`.execute(db)
  await sql.raw(text).execute(db)
  await sql`insert into migration_digest (name, sm3) values (${name}, ${digest})`.execute(db)
}
