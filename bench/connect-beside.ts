import { clusterIn } from '#platform/data-folder.ts'
import { applicationName } from '#platform/db/application-database.ts'
import { connectDatabase, type Database } from '#platform/db/database.ts'
import { clusterPassword } from '#platform/db/pg-cluster.ts'
import { readPostmaster } from '#platform/db/postmaster.ts'

/** A second way into the database of a server that runs. */
export function connectBeside(dataFolder: string): Database {
  const cluster = clusterIn(dataFolder)
  const postmaster = readPostmaster(cluster)
  if (postmaster === null) throw new Error('no database runs')
  const password = clusterPassword(cluster)
  return connectDatabase({
    host: postmaster.socketFolder || '127.0.0.1',
    port: postmaster.port,
    user: applicationName,
    database: applicationName,
    ...(password !== undefined && { password }),
  })
}
