import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

export interface Started {
  readonly child: ChildProcess
  /** '' when it ended before it was ready. */
  readonly address: string
  /** Everything it said so far. */
  said(): string
  ended(): Promise<number | NodeJS.Signals | null>
}

export const root = join(import.meta.dirname, '..', '..')

/** A data folder that goes after the tests of the file. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-start-'))
  // The database's unprivileged account must be able to pass.
  chmodSync(folder, 0o711)
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts the real program and waits until it is ready or has ended; `shell` puts a shell between, as npm does. */
export async function serve(
  env: Readonly<Record<string, string>>,
  { shell = false }: { readonly shell?: boolean } = {},
): Promise<Started> {
  const { NODE_TEST_CONTEXT: _context, DATABASE_URL: _database, ...rest } = process.env
  const [command, args] = shell
    ? ['sh', ['-c', `"${process.execPath}" src/apps/cli.ts serve; true`]]
    : [process.execPath, ['src/apps/cli.ts', 'serve']]
  const child = spawn(command, args, {
    cwd: root,
    env: { ...rest, HOST: '127.0.0.1', PORT: '0', SHUFA_DEMO: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = once(child, 'close')
  let said = ''
  const ready = Promise.withResolvers<void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += String(text)
      if (said.includes('按 Ctrl-C 停止')) ready.resolve()
    })
  await Promise.race([ready.promise, exit])
  return {
    child,
    address: /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '',
    said: () => said,
    async ended() {
      await exit
      return child.exitCode ?? child.signalCode
    },
  }
}
