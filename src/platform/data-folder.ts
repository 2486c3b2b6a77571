import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { asAccount, type ServerAccount, serverAccount } from './db/server-account.ts'
import { diskFailure } from './disk-failure.ts'
import { dataFolderMessages } from './messages.ts'
import { StartupFailure } from './startup-failure.ts'

export interface DataFolder {
  path: string
  /** One sentence to show at start when the data stand elsewhere than asked. */
  notice: string | null
}

/**
 * Makes the data folder. When we are root and the database's account cannot enter it (a home of mode 700),
 * the data go below `fallback`, to a place of this folder's own. Throws StartupFailure when neither can be used.
 */
export function prepareDataFolder(
  asked: string,
  { embedded = true, fallback = '/var/lib/shufa' }: { embedded?: boolean; fallback?: string } = {},
): DataFolder {
  const account = embedded ? serverAccount(clusterIn(asked)) : null
  makeFolder(asked, account)
  if (account === null || canEnter(asked, account)) return { path: asked, notice: null }
  const used = join(fallback, createHash('sha256').update(asked).digest('hex').slice(0, 8))
  makeFolder(fallback, account)
  makeFolder(used, account)
  if (!canEnter(used, serverAccount(clusterIn(used)) ?? account)) {
    throw new StartupFailure(dataFolderMessages.unreachable(asked, fallback))
  }
  return { path: used, notice: dataFolderMessages.moved(asked, used) }
}

/** Where the embedded cluster stands inside a data folder. */
export function clusterIn(dataFolder: string): string {
  return join(dataFolder, 'postgres')
}

/** 0711 lets the database's account pass through to its own folder, and nobody look around. */
function makeFolder(folder: string, account: ServerAccount | null): void {
  try {
    const created = mkdirSync(folder, { recursive: true })
    if (created !== undefined) chmodSync(folder, account === null ? 0o700 : 0o711)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw diskFailure(error, folder) ?? error
  }
}

/** Asks the system itself, so that access lists and mounts count too. */
function canEnter(folder: string, account: ServerAccount): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...asAccount(account), stdio: 'ignore' }).status === 0
}
