// npm test [-- part]: types, Biome, house, unit and database tests, browser walks. A part is types, biome, house,
// unit, walks, or a piece of a test file's path. Ends with the plain line `N passed, N failed`.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { startTestServer } from '../src/platform/db/test-server.ts'
import { startProgram, walkAddress } from '../tests/walks/program.ts'
import { ensureChromium } from './chromium.ts'
import { runCommand } from './run-command.ts'
import { runTestFiles } from './run-test-files.ts'
import { addCounts, formatCount, none, type TestCount } from './test-count.ts'

const root = join(import.meta.dirname, '..')
const parts = ['types', 'biome', 'house', 'unit', 'walks']
const [part] = process.argv.slice(2)
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
const { signal } = stopping

process.chdir(root)
const checks = await Promise.all([
  wants('types') ? runCommand('types', 'tsc', ['--noEmit'], signal) : none,
  wants('biome') ? runCommand('biome', 'biome', ['check', '.'], signal) : none,
])
const house = await runTestFiles(filesOf('house', 'house/*.test.ts'), { concurrency: 2, signal })
const unit = await runUnitTests(filesOf('unit', 'src/**/*.test.ts'))
const walks = await runWalks(filesOf('walks', 'tests/walks/*.test.ts'))
const total = addCounts([...checks, house, unit, walks])
if (signal.aborted) console.log('已中断。')
console.log(formatCount(total))
process.exitCode = signal.aborted || total.failed > 0 || total.passed === 0 ? 1 : 0

function wants(name: string): boolean {
  return part === undefined || part === name
}

function filesOf(name: string, pattern: string): string[] {
  const files = globSync(pattern, { cwd: root })
    .map((file) => join(root, file))
    .sort()
  if (wants(name)) return files
  return parts.includes(part ?? '') ? [] : files.filter((file) => file.slice(root.length).includes(part ?? ''))
}

/** All files share one database server, in which each clones a database of its own. */
async function runUnitTests(files: readonly string[]): Promise<TestCount> {
  if (files.length === 0 || signal.aborted) return none
  const server = await startTestServer()
  Object.assign(process.env, server.env)
  try {
    return await runTestFiles(files, { concurrency: 2, signal })
  } finally {
    await server.stop()
  }
}

/** All walks share one program with the demo organ, and go one after the other. */
async function runWalks(files: readonly string[]): Promise<TestCount> {
  if (files.length === 0 || signal.aborted) return none
  try {
    ensureChromium()
    const program = await startProgram()
    process.env[walkAddress] = program.address
    try {
      return await runTestFiles(files, { concurrency: 1, signal })
    } finally {
      await program.stop()
    }
  } catch (error) {
    console.log(`✖ walks: ${error instanceof Error ? error.message : String(error)}`)
    return { ...none, failed: files.length }
  }
}
