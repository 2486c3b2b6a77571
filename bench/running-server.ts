import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '#platform/config.ts'

export interface RunningServer {
  readonly address: string
  /** From the start of the process to the first page answered. */
  readonly startedWithin: number
  /** Resident memory of the server alone, in MB; `null` where the system does not tell. */
  memory(): number | null
  stop(): Promise<void>
}

/** What `npm start` runs, with its flags, in a process of its own. */
export async function runServer(dataFolder: string): Promise<RunningServer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _database, ...env } = process.env
  const start = performance.now()
  const child = spawn(process.execPath, startWords(), {
    cwd: projectRoot,
    env: { ...env, HOST: '127.0.0.1', PORT: String(port), SHUFA_DATA: dataFolder, SHUFA_DEMO: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    await wait(5)
  }
  const startedWithin = performance.now() - start
  return { address, startedWithin, memory: () => residentMemory(child.pid ?? 0), stop: () => end(child) }
}

/** Signs in and gives what every request needs. @throws Error with the answer */
export async function cookieOf(address: string, username: string, password: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ username, password })
  const answer = await fetch(`${address}/api/sign-in`, { method: 'POST', headers, body })
  const [cookie] = answer.headers.getSetCookie()
  if (!answer.ok || cookie === undefined) throw new Error(`${answer.status}: ${await answer.text()}`)
  return cookie.split(';')[0] ?? ''
}

function startWords(): readonly string[] {
  const { scripts }: { scripts: { start: string } } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  )
  return scripts.start.split(' ').slice(1)
}

async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address)
    await answer.text()
    return answer.ok
  } catch {
    return false
  }
}

function residentMemory(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return address !== null && typeof address === 'object' ? address.port : 0
}
