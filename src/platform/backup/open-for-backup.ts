import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { clusterIn, prepareDataFolder } from '../data-folder.ts'
import { applicationName } from '../db/application-database.ts'
import { dataOwner } from '../db/data-lock.ts'
import { connectDatabase, type Database, openDatabase } from '../db/database.ts'
import { clusterPassword } from '../db/pg-cluster.ts'
import { livingPostmaster } from '../db/postmaster.ts'
import { StartupFailure } from '../startup-failure.ts'
import { backupMessages } from './messages.ts'

export interface BackupSource {
  readonly database: Database
  readonly filesFolder: string
}

/**
 * The database to back up, whether the server runs or not: a running server's own PostgreSQL is used and left
 * running; otherwise it is started, and stopped by `close`. @throws StartupFailure
 */
export async function openForBackup({
  databaseUrl,
  dataFolder,
}: Pick<Config, 'databaseUrl' | 'dataFolder'>): Promise<BackupSource> {
  if (databaseUrl === null && !existsSync(dataFolder)) throw new StartupFailure(backupMessages.noData(dataFolder))
  const { path } = prepareDataFolder(dataFolder, { embedded: databaseUrl === null })
  const filesFolder = join(path, 'files')
  if (databaseUrl !== null)
    return { database: await openDatabase({ databaseUrl, dataFolder: path, beside: true }), filesFolder }
  if (!existsSync(clusterIn(path))) throw new StartupFailure(backupMessages.noData(path))
  const isOwned = dataOwner(path) !== null
  const database = isOwned ? await connectRunning(path) : await openDatabase({ databaseUrl, dataFolder: path })
  return { database, filesFolder }
}

async function connectRunning(dataFolder: string): Promise<Database> {
  const cluster = clusterIn(dataFolder)
  const running = await livingPostmaster(cluster)
  if (running === null) throw new StartupFailure(backupMessages.notReady(dataFolder))
  const password = clusterPassword(cluster)
  return connectDatabase({
    host: running.socketFolder || '127.0.0.1',
    port: running.port,
    user: applicationName,
    database: applicationName,
    max: 2,
    ...(password !== undefined && { password }),
  })
}
