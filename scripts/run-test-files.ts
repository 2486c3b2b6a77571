import { relative } from 'node:path'
import { run } from 'node:test'
import { none, type TestCount } from './test-count.ts'

interface Options {
  readonly concurrency: number
  readonly signal: AbortSignal
}

const longest = 10 * 60_000

/** Runs test files, each in a process of its own; prints one line a file, and every failure whole. */
export async function runTestFiles(files: readonly string[], { concurrency, signal }: Options): Promise<TestCount> {
  if (files.length === 0) return none
  let total = none
  const failures: string[] = []
  const stream = run({ files, concurrency, signal, timeout: longest })
  stream.on('test:fail', ({ name, file, line, details }) => {
    if (details.type === 'suite' || /subtests? failed/.test(details.error.message)) return
    const cause: unknown = details.error.cause
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? details.error.message)
    failures.push(`✖ ${name}\n  ${place(file)}:${line ?? 0}\n${text.replaceAll(/^/gm, '  ')}`)
  })
  stream.on('test:stderr', ({ message }) => process.stderr.write(message))
  stream.on('test:summary', ({ file, counts, success, duration_ms }) => {
    const { tests, passed, skipped, todo } = counts
    const count = { passed, skipped: skipped + todo, failed: tests - passed - skipped - todo }
    if (file === undefined) total = { ...count, failed: Math.max(count.failed, success ? 0 : 1) }
    else console.log(`${success ? '✔' : '✖'} ${place(file)} ${tests} (${Math.round(duration_ms)} ms)`)
    for (const failure of failures.splice(0)) console.log(failure)
  })
  for await (const _ of stream);
  return total
}

function place(file: string | undefined): string {
  return file === undefined ? '' : relative(process.cwd(), file)
}
