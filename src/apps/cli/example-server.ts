import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after } from 'node:test'
import { loadExamples } from '#capabilities/organs/server.ts'
import { projectRoot, readConfig } from '#platform/config.ts'
import { prepareDataFolder } from '#platform/data-folder.ts'
import { createLifecycle } from '#platform/lifecycle.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { openDoor, openWork } from '../server.ts'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Around {
  readonly env?: Readonly<Record<string, string>>
  /** What stands at standard input; nothing unless told. */
  readonly input?: string
}

/** For tests: the real server with the cast of the demo organ in a temporary folder, and the command line as a program of its own. */
export async function startExampleServer() {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-cli-'))
  // The database's unprivileged account must be able to pass.
  chmodSync(folder, 0o711)
  const data = join(folder, 'data')
  const log = createLog('silent')
  const lifecycle = createLifecycle(log)
  after(async () => {
    await lifecycle.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const place = { host: '127.0.0.1', port: 0, dataFolder: data, databaseUrl: null }
  const config = { ...readConfig({}), ...place, evidenceMaxBytes: 1_000_000, demo: false, logLevel: 'silent' } as const
  const work = await openWork(config, prepareDataFolder(data).path, log, lifecycle)
  const signIn = makeSignIn({ database: work.database, clock: work.clock, log })
  const { password, organId } = await loadExamples(work, signIn)
  const address = await openDoor(work, signIn, config, lifecycle)
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, XDG_CONFIG_HOME: join(folder, 'config'), SHUFA_SERVER: address }
  const shufa = (args: readonly string[], around: Around = {}) =>
    run(args, { ...around, env: { ...env, ...around.env } })
  return { shufa, work, organId, password, folder, data, stop: () => lifecycle.stop() }
}

async function run(args: readonly string[], { env = {}, input = '' }: Around): Promise<Ended> {
  const child = spawn(process.execPath, ['src/apps/cli.ts', ...args], { cwd: projectRoot, env })
  child.stdin.end(input)
  const ended = once(child, 'close')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  await ended
  return { code: child.exitCode, stdout, stderr }
}
