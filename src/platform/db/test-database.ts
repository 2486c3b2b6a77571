import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import { type Client, escapeIdentifier } from 'pg'
import { applicationName, asSuperuser } from './application-database.ts'
import { connectDatabase, type Database } from './database.ts'
import { migrate, migrationsDigest, migrationsFolder } from './migrate.ts'
import type { PgEndpoint } from './pg-endpoint.ts'
import { startTestServer, type TestServer, testServerVariable } from './test-server.ts'

/**
 * A migrated database of its own for a test file: a clone of a template that is made once per state of the
 * migrations; `migrations: null` gives an empty one. With a test context it is closed after that test, without
 * one at the end of the file. The server is the shared one (see testServerVariable), or one of the file's own
 * when it runs alone.
 */
export async function testDatabase(
  t?: { after(work: () => Promise<void>): void },
  { migrations = migrationsFolder }: { migrations?: string | null } = {},
): Promise<Database> {
  const endpoint = await serverEndpoint()
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await asSuperuser(endpoint, 'postgres', async (client) => {
    const template = await ensureTemplate(endpoint, client, migrations)
    await client.query(`create database ${name} template ${template} owner ${applicationName}`)
  })
  const database = connectDatabase({ ...endpoint, user: applicationName, database: name, max: 6 })
  const close = once(async () => {
    await database.close()
    await asSuperuser(endpoint, 'postgres', (client) => client.query(`drop database if exists ${name} with (force)`))
  })
  if (t === undefined) closings.push(close)
  else t.after(close)
  return { ...database, close }
}

/** Where the test server listens: for tests about connecting itself. */
export async function serverEndpoint(): Promise<PgEndpoint> {
  const shared = process.env[testServerVariable]
  if (shared !== undefined) return JSON.parse(shared)
  own ??= startTestServer()
  return (await own).endpoint
}

let own: Promise<TestServer> | undefined
const closings: (() => Promise<void>)[] = []

after(async () => {
  for (const close of closings) await close()
  await (await own)?.stop()
})

async function ensureTemplate(endpoint: PgEndpoint, client: Client, migrations: string | null): Promise<string> {
  const template = `template_${migrations === null ? 'empty' : migrationsDigest(migrations).slice(0, 16)}`
  // Test files start at the same time; the lock goes with the connection.
  await client.query('select pg_advisory_lock(7410)')
  const made = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [template])
  if (made.rowCount === 0) {
    await client.query(`drop database if exists ${escapeIdentifier(template)} with (force)`)
    await client.query(`create database ${template} owner ${applicationName}`)
    if (migrations !== null) {
      const database = connectDatabase({ ...endpoint, user: applicationName, database: template, max: 2 })
      await migrate(database, migrations).finally(() => database.close())
    }
    await client.query(`alter database ${template} is_template true`)
  }
  await client.query('select pg_advisory_unlock(7410)')
  return template
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
