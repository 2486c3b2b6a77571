import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Program {
  /** http://127.0.0.1:PORT */
  readonly address: string
  stop(): Promise<void>
}

/** The variable that tells a walk of a program to share. */
export const walkAddress = 'SHUFA_WALK_ADDRESS'

const longestStart = 180_000
const root = join(import.meta.dirname, '..', '..')

/** The real program with the demo organ, on a free port, its data in a temporary folder that goes with it. */
export async function startProgram(): Promise<Program> {
  const data = mkdtempSync(join(tmpdir(), 'shufa-walk-'))
  // The database's unprivileged account must be able to pass.
  chmodSync(data, 0o711)
  const child = spawn(process.execPath, ['src/apps/cli.ts', 'serve'], {
    cwd: root,
    env: { ...withoutTestRunner(process.env), HOST: '127.0.0.1', PORT: '0', SHUFA_DATA: data, SHUFA_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await end(child)
    rmSync(data, { recursive: true, force: true })
  }
  try {
    return { address: await addressOf(child), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Reads what the program prints until it names its address. */
function addressOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let output = ''
  const read = (chunk: unknown) => {
    output = (output + String(chunk)).slice(-20_000)
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
    if (address !== undefined) resolve(address)
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
