import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskFailure } from '../disk-failure.ts'
import { StartupFailure } from '../startup-failure.ts'
import { embeddedMessages } from './messages.ts'
import type { PgBinaries } from './pg-binaries.ts'
import { asAccount, type ServerAccount } from './server-account.ts'

/** The embedded server's major version; a cluster of another one cannot be opened. */
const majorVersion = '18'

/**
 * Makes the cluster folder unless it exists: built under another name and renamed when whole, so that an
 * interrupted first start leaves nothing that looks like a database.
 */
export async function ensureCluster(
  folder: string,
  programs: PgBinaries,
  account: ServerAccount | null,
  fsync: boolean,
): Promise<void> {
  if (existsSync(folder)) return refuseOtherVersion(folder)
  const unfinished = `${folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  makePrivate(unfinished, account)
  const flags = ['-D', unfinished, ...(fsync ? [] : ['--no-sync']), ...loginFlags(folder, account)]
  let run = await runInitdb(programs.initdb, [...flags, '--locale=C.UTF-8'], account)
  if (/invalid locale name/.test(run.output)) run = await runInitdb(programs.initdb, [...flags, '--locale=C'], account)
  if (run.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    throw diskFailure(run.output, folder) ?? new StartupFailure(embeddedMessages.cannotInit(run.output.trim()))
  }
  renameSync(unfinished, folder)
}

/** A folder only the database's account may enter. */
export function makePrivate(folder: string, account: ServerAccount | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  if (account !== null) chownSync(folder, account.uid, account.gid)
}

/** The password of the loopback connection (Windows has no private socket); undefined elsewhere. */
export function clusterPassword(folder: string): string | undefined {
  return process.platform === 'win32' ? readFileSync(passwordFile(folder), 'utf8').trim() : undefined
}

function passwordFile(folder: string): string {
  return `${folder}.password`
}

/** Behind a private socket everyone who can reach it is the owner; over loopback a password is asked. */
function loginFlags(folder: string, account: ServerAccount | null): string[] {
  const flags = [
    '--username=postgres',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ]
  if (process.platform !== 'win32' || account !== null) return [...flags, '--auth-local=trust', '--auth-host=reject']
  writeFileSync(passwordFile(folder), randomBytes(24).toString('base64url'), { mode: 0o600 })
  return [...flags, '--auth=scram-sha-256', `--pwfile=${passwordFile(folder)}`]
}

function refuseOtherVersion(folder: string): void {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version !== majorVersion) throw new StartupFailure(embeddedMessages.otherVersion(folder))
}

async function runInitdb(program: string, flags: string[], account: ServerAccount | null) {
  const child = spawn(program, flags, { ...asAccount(account), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stderr.on('data', (text) => (output += text))
  child.stdout.resume()
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  return { code, output }
}
