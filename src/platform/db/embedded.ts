import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { clusterIn } from '../data-folder.ts'
import { ensureApplicationDatabase } from './application-database.ts'
import { type DataLock, dataOwner, lockData } from './data-lock.ts'
import { type PgBinaries, pgBinaries } from './pg-binaries.ts'
import { clusterPassword, ensureCluster, makePrivate } from './pg-cluster.ts'
import type { PgEndpoint } from './pg-endpoint.ts'
import { type PgPlace, pgSettings } from './pg-settings.ts'
import { livingPostmaster, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts'
import { guardPostmaster } from './postmaster-guard.ts'
import { type ServerAccount, serverAccount } from './server-account.ts'

export interface EmbeddedServer {
  endpoint: PgEndpoint
  /** The server of a killed application was still running and is used again. */
  adopted: boolean
  pid: number
  /** Fast shutdown, then the data folder is free. */
  stop(): Promise<void>
}

/**
 * Starts (or adopts) the PostgreSQL server of a prepared data folder, with the database and role `shufa` in it.
 * Layout: `postgres/` cluster, `postgres.log`, `socket/`, `lock`, `postgres-program-…/` only where needed.
 * Throws StartupFailure when another process owns the folder, the disk is full or read-only, or nothing can run.
 */
export async function startEmbedded(dataFolder: string, { fsync = true } = {}): Promise<EmbeddedServer> {
  const lock = await lockInTime(dataFolder)
  try {
    return await startOwned(dataFolder, lock, fsync)
  } catch (error) {
    lock.release()
    throw error
  }
}

const patienceMs = 2000

/** The owner before us may be about to end. */
async function lockInTime(dataFolder: string): Promise<DataLock> {
  const deadline = Date.now() + patienceMs
  while (dataOwner(dataFolder) !== null && Date.now() < deadline) await sleep(50)
  return lockData(dataFolder)
}

async function startOwned(dataFolder: string, lock: DataLock, fsync: boolean): Promise<EmbeddedServer> {
  const cluster = clusterIn(dataFolder)
  const account = serverAccount(cluster)
  const programs = pgBinaries(dataFolder, account)
  await ensureCluster(cluster, programs, account, fsync)
  const run = (place: PgPlace) =>
    startPostmaster(cluster, {
      programs,
      account,
      settings: pgSettings(place, fsync),
      log: join(dataFolder, 'postgres.log'),
    })
  const living = await adoptable(cluster, programs)
  const postmaster = living ?? (await run(await choosePlace(dataFolder, account)))
  const endpoint = endpointOf(cluster, postmaster)
  if (living === null) await ensureApplicationDatabase(endpoint)
  const guard = guardPostmaster(postmaster, () => run(postmaster))
  return {
    endpoint,
    adopted: living !== null,
    pid: postmaster.pid,
    async stop() {
      await stopPostmaster(cluster, await guard.dismiss(), programs)
      if (postmaster.socketFolder.startsWith(tmpdir()))
        rmSync(postmaster.socketFolder, { recursive: true, force: true })
      lock.release()
    },
  }
}

/** A living server that answers; one that does not (its socket was swept away) is stopped. */
async function adoptable(cluster: string, programs: PgBinaries): Promise<Postmaster | null> {
  const living = await livingPostmaster(cluster)
  if (living === null) return null
  try {
    await ensureApplicationDatabase(endpointOf(cluster, living))
    return living
  } catch {
    await stopPostmaster(cluster, living, programs)
    return null
  }
}

async function choosePlace(dataFolder: string, account: ServerAccount | null): Promise<PgPlace> {
  if (process.platform === 'win32') return { socketFolder: '', port: await freePort() }
  return { socketFolder: makeSocketFolder(dataFolder, account), port: 5432 }
}

function endpointOf(cluster: string, { port, socketFolder }: Postmaster): PgEndpoint {
  const password = clusterPassword(cluster)
  return { host: socketFolder || '127.0.0.1', port, ...(password !== undefined && { password }) }
}

/** The path of a socket may hold 107 bytes: below a deep data folder it goes to the system's temporary folder. */
function makeSocketFolder(dataFolder: string, account: ServerAccount | null): string {
  const beside = join(dataFolder, 'socket')
  const fits = Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= 107
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 8)
  const folder = fits ? beside : mkdtempSync(join(tmpdir(), `shufa-${name}-`))
  makePrivate(folder, account)
  return folder
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return address !== null && typeof address === 'object' ? address.port : 0
}
