import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import type { TestCount } from './test-count.ts'

const bin = join(import.meta.dirname, '..', 'node_modules', '.bin')

/** A check that is a command: counts as one. What it says is shown when it fails. */
export async function runCommand(
  name: string,
  command: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<TestCount> {
  const began = Date.now()
  const { code, output } = await finish(command, args, signal)
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${Date.now() - began} ms)`)
  if (code !== 0) console.log(output)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

function finish(
  command: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<{ code: number; output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; output: string }>()
  const child = spawn(command, args, {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    shell: process.platform === 'win32',
    signal,
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  child.on('error', (error) => resolve({ code: 1, output: error.message }))
  child.on('close', (code) => resolve({ code: code ?? 1, output }))
  return promise
}
