import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { diskFailure } from '../disk-failure.ts'
import { StartupFailure } from '../startup-failure.ts'
import { isAlive } from './data-lock.ts'
import { embeddedMessages } from './messages.ts'
import type { PgBinaries } from './pg-binaries.ts'
import type { PgPlace } from './pg-settings.ts'
import { asAccount, type ServerAccount } from './server-account.ts'

/** What PostgreSQL writes in postmaster.pid. */
export interface Postmaster extends PgPlace {
  pid: number
  /** 'starting', 'ready', 'stopping', 'standby'. */
  status: string
}

export function readPostmaster(cluster: string): Postmaster | null {
  const path = join(cluster, 'postmaster.pid')
  if (!existsSync(path)) return null
  const [pid, , , port, socketFolder, , , status] = readFileSync(path, 'utf8').split('\n')
  // PostgreSQL may be in the middle of writing it.
  if (!/^\d+$/.test(pid ?? '')) return null
  return { pid: Number(pid), port: Number(port ?? 0), socketFolder: socketFolder ?? '', status: (status ?? '').trim() }
}

/** The living server of a cluster, or null; a foreign process that got its old pid is no server (and would keep PostgreSQL from starting). */
export async function livingPostmaster(cluster: string): Promise<Postmaster | null> {
  const found = readPostmaster(cluster)
  if (found === null || !isAlive(found.pid)) return null
  if (process.platform === 'linux') {
    const inCluster = processesIn(cluster)
    if (!inCluster.includes(found.pid)) {
      if (inCluster.length === 0) rmSync(join(cluster, 'postmaster.pid'), { force: true })
      return null
    }
  }
  return found.status === 'starting' || found.status === 'stopping' ? settled(cluster) : found
}

/** Starts PostgreSQL detached, so that neither Ctrl-C nor our own death reaches it; resolves when it accepts connections. */
export async function startPostmaster(
  cluster: string,
  {
    programs,
    account,
    settings,
    log,
  }: { programs: PgBinaries; account: ServerAccount | null; settings: string[]; log: string },
): Promise<Postmaster> {
  keepLogShort(log)
  for (let tries = 0; ; tries += 1) {
    const from = existsSync(log) ? statSync(log).size : 0
    const ready = await launch(cluster, programs, account, settings, log)
    if (typeof ready !== 'string') return ready
    const said = readFileSync(log, 'utf8').slice(from)
    // The children of a killed server need a moment to notice; until then PostgreSQL refuses to start.
    const tooEarly = /pre-existing shared memory block|lock file .* already exists/.test(said)
    if (!tooEarly || tries >= 100)
      throw diskFailure(said, cluster) ?? new StartupFailure(embeddedMessages.cannotStart(ready, log))
    await sleep(100)
  }
}

/** Fast shutdown: open transactions are rolled back, everything acknowledged is on the disk. */
export async function stopPostmaster(cluster: string, { pid }: Postmaster, programs: PgBinaries): Promise<void> {
  if (process.platform === 'win32') {
    await new Promise((resolve) =>
      spawn(programs.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w']).on('close', resolve),
    )
    return
  }
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (const deadline = Date.now() + seconds * 1000; isAlive(pid) && Date.now() < deadline; ) await sleep(5)
  }
}

async function launch(
  cluster: string,
  programs: PgBinaries,
  account: ServerAccount | null,
  settings: string[],
  log: string,
): Promise<Postmaster | string> {
  const output = openSync(log, 'a', 0o600)
  const options = { ...asAccount(account), detached: true, stdio: ['ignore' as const, output, output] }
  // On Windows only pg_ctl sheds administrator rights, which PostgreSQL refuses.
  const child =
    process.platform === 'win32'
      ? spawn(programs.pgCtl, ['start', '-w', '-D', cluster, '-o', settings.join(' ')], options)
      : spawn(programs.postgres, ['-D', cluster, ...settings], options)
  closeSync(output)
  child.unref()
  let ended: string | null = null
  child.on('error', (error) => (ended = error.message))
  child.on(
    'exit',
    (code, signal) => (ended = code === 0 && process.platform === 'win32' ? null : String(signal ?? code)),
  )
  for (let waited = 0; ended === null; waited += 5) {
    const found = readPostmaster(cluster)
    if (found?.status === 'ready' && (found.pid === child.pid || process.platform === 'win32')) return found
    if (waited > 0 && waited % 10_000 === 0) process.stderr.write(`${embeddedMessages.slow(waited / 1000)}\n`)
    await sleep(5)
  }
  return ended
}

async function settled(cluster: string): Promise<Postmaster | null> {
  for (;;) {
    const found = readPostmaster(cluster)
    if (found === null || !isAlive(found.pid)) return null
    if (found.status === 'ready') return found
    await sleep(10)
  }
}

/** Every PostgreSQL process stands in its cluster's folder. */
function processesIn(cluster: string): number[] {
  const folder = realpathSync(cluster)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && standsIn(name, folder))
    .map(Number)
}

function standsIn(pid: string, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

function keepLogShort(log: string): void {
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`)
}
