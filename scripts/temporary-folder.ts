import { chmodSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const prefix = 'shufa-run-'

/**
 * A temporary folder for this run and all its children, so that also what a stopped test leaves behind (a database
 * server and its data) goes when `close` is called; what a killed run left goes now.
 */
export async function openTemporaryFolder(): Promise<{ close(): Promise<void> }> {
  const home = tmpdir()
  for (const name of readdirSync(home).filter((found) => found.startsWith(prefix)))
    if (!isAlive(Number(name.slice(prefix.length).split('-')[0]))) await clear(join(home, name))
  const folder = mkdtempSync(join(home, `${prefix}${process.pid}-`))
  // The database's unprivileged account must be able to pass.
  chmodSync(folder, 0o711)
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder })
  return {
    async close() {
      Object.assign(process.env, { TMPDIR: home, TEMP: home, TMP: home })
      await clear(folder)
    },
  }
}

async function clear(folder: string): Promise<void> {
  try {
    for (const file of globSync('**/postmaster.pid', { cwd: folder })) await stopServer(join(folder, file))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch {
    // Another account's folder, or one that another run clears at the same time.
  }
}

async function stopServer(pidFile: string): Promise<void> {
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGQUIT')
  for (let tick = 0; tick < 100 && isAlive(pid); tick += 1) await wait(50)
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
