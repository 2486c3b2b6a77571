import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Program {
  /** http://127.0.0.1:PORT */
  readonly address: string
  /** Of all accounts of the demo organ; '' without it. */
  readonly password: string
  stop(): Promise<void>
}

const longestStart = 180_000
const root = join(import.meta.dirname, '..', '..')

/**
 * The real program on a free port, with the demo organ or an empty database; its data goes when it stops. Builds the
 * browser's part first where it is missing or older than its sources.
 */
export async function startProgram({ demo = true } = {}): Promise<Program> {
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], { cwd: root, env: withoutTestRunner(process.env) })
  const data = mkdtempSync(join(tmpdir(), 'shufa-walk-'))
  // The database's unprivileged account must be able to pass.
  chmodSync(data, 0o711)
  const child = spawn(process.execPath, ['src/apps/cli.ts', 'serve'], {
    cwd: root,
    env: {
      ...withoutTestRunner(process.env),
      HOST: '127.0.0.1',
      PORT: '0',
      SHUFA_DATA: data,
      SHUFA_DEMO: demo ? '1' : '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await end(child)
    rmSync(data, { recursive: true, force: true })
  }
  try {
    const told = await untilReady(child)
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0] ?? ''
    const password = /演示口令（.*）：(\S+)/.exec(told)?.[1] ?? ''
    return { address, password, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Lets the walks started from here use this program instead of one of their own. */
export function shareProgram({ address, password }: Program): void {
  Object.assign(process.env, { SHUFA_WALK_ADDRESS: address, SHUFA_WALK_PASSWORD: password })
}

/** The program that was shared with this walk, which does not stop it. */
export function sharedProgram(): Program | undefined {
  const { SHUFA_WALK_ADDRESS: address, SHUFA_WALK_PASSWORD: password = '' } = process.env
  return address === undefined ? undefined : { address, password, stop: async () => undefined }
}

/** Reads what the program prints until it says how to sign in and to stop. */
function untilReady(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let output = ''
  const read = (chunk: unknown) => {
    output = (output + String(chunk)).slice(-20_000)
    if (output.includes('按 Ctrl-C 停止')) resolve(output)
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  child.once('error', reject)
  child.once('exit', (code) => reject(new Error(`程序没有启动成功（退出码 ${code}）：\n${output}`)))
  const clock = setTimeout(() => reject(new Error(`程序三分钟内没有就绪：\n${output}`)), longestStart)
  return promise.finally(() => clearTimeout(clock))
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const clock = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await exited
  clearTimeout(clock)
}

/** Inside node:test a child would otherwise believe itself a test, or take the database of the unit tests. */
function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _context, DATABASE_URL: _database, ...rest } = env
  return rest
}
