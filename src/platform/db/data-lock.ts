import { execFileSync } from 'node:child_process'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskFailure } from '../disk-failure.ts'
import { errorCode } from '../error-code.ts'
import { StartupFailure } from '../startup-failure.ts'
import { embeddedMessages } from './messages.ts'

export interface DataLock {
  release(): void
}

/**
 * One owner for a data folder. The lock file holds our pid and the start time of our process: a pid that lives
 * but belongs to a later process is no owner. The lock of a dead process is taken over.
 */
export function lockData(folder: string): DataLock {
  const path = join(folder, 'lock')
  const ours = `${process.pid}\n${startOf(process.pid)}\n`
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, ours)
    while (!linked(draft, path)) takeAway(path, folder)
  } catch (error) {
    throw diskFailure(error, folder) ?? error
  } finally {
    rmSync(draft, { force: true })
  }
  return { release: () => read(path) === ours && rmSync(path, { force: true }) }
}

/** The pid of the living process that owns a data folder, or null. */
export function dataOwner(folder: string): number | null {
  const text = read(join(folder, 'lock'))
  return text === null ? null : livingOwner(text)
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Removes a dead owner's lock. It is moved first and looked at again: another taker may have been quicker. */
function takeAway(path: string, folder: string): void {
  refuseLiving(read(path), folder)
  const moved = `${path}.stale.${process.pid}`
  try {
    renameSync(path, moved)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  const owner = livingOwner(read(moved) ?? '')
  if (owner !== null) linked(moved, path)
  rmSync(moved, { force: true })
}

function refuseLiving(text: string | null, folder: string): void {
  const owner = livingOwner(text ?? '')
  if (owner !== null) throw new StartupFailure(embeddedMessages.inUse(folder, owner))
}

function livingOwner(text: string): number | null {
  const [pid = '', start = ''] = text.split('\n')
  if (!/^\d+$/.test(pid) || !isAlive(Number(pid))) return null
  const now = startOf(Number(pid))
  return now === '' || start === '' || now === start ? Number(pid) : null
}

/** EPERM also says that the process is there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** When a process started, in words that differ for another process under the same pid; '' where the system does not tell. */
function startOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return `${boot} ${stat.slice(stat.lastIndexOf(') ') + 2).split(' ')[19]}`
    }
    if (process.platform === 'win32') return ''
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
