import { existsSync } from 'node:fs'
import { readConfig } from '#platform/config.ts'
import { clusterIn, prepareDataFolder } from '#platform/data-folder.ts'
import { openDatabase } from '#platform/db/database.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import type { LedgerVerdict } from '#records/api.ts'
import { readOrgans } from '#records/server/organ-store.ts'
import { verifyLedger } from '#records/server/verify-ledger.ts'
import { messages } from './client-messages.ts'

/** What was found of one organ. */
export interface CheckedOrgan extends LedgerVerdict {
  readonly id: string
  readonly name: string
}

/** Looks only: a database that is not there is not made, an older one not brought up to date. */
export async function verifyDatabase(): Promise<readonly CheckedOrgan[]> {
  const { databaseUrl, dataFolder } = readConfig()
  const embedded = databaseUrl === null
  if (embedded && !existsSync(dataFolder)) throw new StartupFailure(messages.noData(dataFolder))
  const { path } = prepareDataFolder(dataFolder, { embedded })
  if (embedded && !existsSync(clusterIn(path))) throw new StartupFailure(messages.noData(path))
  const database = await openDatabase({ databaseUrl, dataFolder: path, beside: true })
  try {
    const checked: CheckedOrgan[] = []
    for (const { id, name } of await database.unscoped('verify-ledger: which organs', readOrgans))
      checked.push({ id, name, ...(await database.scoped(id, (db) => verifyLedger(db, id))) })
    return checked
  } finally {
    await database.close()
  }
}
