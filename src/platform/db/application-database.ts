import { Client, escapeLiteral } from 'pg'
import type { PgEndpoint } from './pg-endpoint.ts'

export const applicationName = 'shufa'

/**
 * Makes role and database `shufa` in a new cluster. The role is no superuser, so that row-level security binds it.
 *
 * Under row-level security the planner uses an index only for operators marked leakproof, and text search is
 * not: without this one change every search reads the whole table. `@@` shows nothing but its answer, so the
 * mark is true. It helps a stored tsvector column; an index over an expression stays unused. A server of your own: the same statement, once, as superuser, in the application's database.
 */
export async function ensureApplicationDatabase(endpoint: PgEndpoint): Promise<void> {
  await asSuperuser(endpoint, 'postgres', async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [applicationName])
    if (found.rowCount === 1) return
    await asSuperuser(endpoint, 'template1', async (template) => {
      await template.query('alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof')
    })
    const role = await client.query('select 1 from pg_roles where rolname = $1', [applicationName])
    if (role.rowCount === 0) await client.query(`create role ${applicationName} ${loginClause(endpoint)}`)
    await client.query(`create database ${applicationName} owner ${applicationName}`)
  })
}

/** Runs `work` on one connection as the cluster's superuser. */
export async function asSuperuser<T>(
  endpoint: PgEndpoint,
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ ...endpoint, user: 'postgres', database })
  // The server may go down under an idle connection; the running query reports it too.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function loginClause({ password }: PgEndpoint): string {
  const attributes = 'login nosuperuser nocreatedb nocreaterole nobypassrls'
  return password === undefined ? attributes : `${attributes} password ${escapeLiteral(password)}`
}
