import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { StartupFailure } from '../startup-failure.ts'
import { serverMessages } from './messages.ts'

export interface ServerOwner {
  release(): Promise<void>
}

/** Any number will do, as long as all of ours ask for the same one. */
const lockKey = 7410_2023

/** One who leaves, or was killed, is still seen for a moment. */
const patienceMs = 2000

/** One owner for a database of DATABASE_URL, as the lock of a data folder: held by a connection, it ends with us. */
export async function ownServer(databaseUrl: string): Promise<ServerOwner> {
  const client = new Client({ connectionString: databaseUrl, keepAlive: true })
  client.on('error', () => undefined)
  await client.connect()
  for (const deadline = Date.now() + patienceMs; !(await isGranted(client)); await sleep(100)) {
    if (Date.now() < deadline) continue
    await client.end()
    throw new StartupFailure(serverMessages.inUse)
  }
  return { release: () => client.end() }
}

async function isGranted(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>('select pg_try_advisory_lock($1) as granted', [lockKey])
  return rows[0]?.granted === true
}
