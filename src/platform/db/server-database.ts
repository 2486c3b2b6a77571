import { Client } from 'pg'
import { errorCode } from '../error-code.ts'
import { StartupFailure } from '../startup-failure.ts'
import { serverMessages } from './messages.ts'

/** Refuses a DATABASE_URL that cannot hold our data safely. Throws StartupFailure; the password is never shown. */
export async function checkServer(databaseUrl: string): Promise<void> {
  const client = await connect(databaseUrl)
  try {
    const { rows } = await client.query<ServerFacts>(facts)
    for (const row of rows) refuse(row)
  } finally {
    await client.end()
  }
}

interface ServerFacts {
  number: number
  version: string
  encoding: string
  role: string
  powerful: boolean
}

const facts = `
  select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
    pg_encoding_to_char(encoding) as encoding, rolname as role, rolsuper or rolbypassrls as powerful
  from pg_database, pg_roles where datname = current_database() and rolname = current_user`

function refuse({ number, version, encoding, role, powerful }: ServerFacts): void {
  if (number < 150_000) throw new StartupFailure(serverMessages.tooOld(version))
  if (encoding !== 'UTF8') throw new StartupFailure(serverMessages.notUtf8(encoding))
  if (powerful) throw new StartupFailure(serverMessages.tooPowerful(role))
}

async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    const where = `${client.host}:${client.port}/${client.database ?? ''}`
    const reason = error instanceof Error ? error.message || (errorCode(error) ?? error.name) : String(error)
    // Class 28: login refused; 3D000: no such database. Everything else never reached a server that answers.
    const answered = /^(28...|3D000|42501)$/.test(errorCode(error) ?? '')
    throw new StartupFailure((answered ? serverMessages.refused : serverMessages.unreachable)(where, reason), {
      cause: error,
    })
  }
}
