// npm test [-- part]: types, Biome, house, unit and database tests, the start, browser walks. A part is types, biome,
// house, unit, start, walks, or a piece of a test file's path. Ends with the plain line `N passed, N failed`.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { startTestServer } from '../src/platform/db/test-server.ts'
import { shareProgram, startProgram } from '../tests/walks/program.ts'
import { ensureChromium } from './chromium.ts'
import { runCommand } from './run-command.ts'
import { runTestFiles } from './run-test-files.ts'
import { openTemporaryFolder } from './temporary-folder.ts'
import { addCounts, formatCount, none, type TestCount } from './test-count.ts'

const root = join(import.meta.dirname, '..')
const parts = ['types', 'biome', 'house', 'unit', 'start', 'walks']
const [part] = process.argv.slice(2)
const stopping = new AbortController()
const { signal } = stopping
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort())

process.chdir(root)
const temporary = await openTemporaryFolder()
const total = await runAll().finally(() => temporary.close())
if (signal.aborted) console.log('已中断。')
else if (total.passed + total.failed === 0) console.log(`没有测试的路径含有“${part}”。`)
console.log(formatCount(total))
process.exitCode = signal.aborted || total.failed > 0 || total.passed === 0 ? 1 : 0

async function runAll(): Promise<TestCount> {
  const checks = await Promise.all([
    wants('types') ? runCommand('types', 'tsc', ['--noEmit'], signal) : none,
    wants('biome') ? runCommand('biome', 'biome', ['check', '.'], signal) : none,
  ])
  const house = await runTestFiles(filesOf('house', 'house/*.test.ts'), { concurrency: 2, signal })
  const unit = await attempt('unit', filesOf('unit', '{src,scripts}/**/*.test.ts'), runUnitTests)
  const start = await runTestFiles(filesOf('start', 'tests/start/*.test.ts'), { concurrency: 2, signal })
  const walks = await attempt('walks', filesOf('walks', 'tests/walks/*.test.ts'), runWalks)
  return addCounts([...checks, house, unit, start, walks])
}

function wants(name: string): boolean {
  return part === undefined || part === name
}

function filesOf(name: string, pattern: string): string[] {
  const files = globSync(pattern, { cwd: root }).sort()
  if (wants(name)) return files.map((file) => join(root, file))
  if (parts.includes(part ?? '')) return []
  return files.filter((file) => file.includes(part ?? '')).map((file) => join(root, file))
}

/** What is missing for a step fails it with a sentence, and the others still run. */
async function attempt(
  name: string,
  files: readonly string[],
  work: (files: readonly string[]) => Promise<TestCount>,
): Promise<TestCount> {
  if (files.length === 0 || signal.aborted) return none
  try {
    return await work(files)
  } catch (error) {
    console.log(`✖ ${name}: ${error instanceof Error ? error.message : String(error)}`)
    return { ...none, failed: files.length }
  }
}

/** All files share one database server, in which each clones a database of its own. */
async function runUnitTests(files: readonly string[]): Promise<TestCount> {
  const server = await startTestServer()
  Object.assign(process.env, server.env)
  return runTestFiles(files, { concurrency: 2, signal }).finally(() => server.stop())
}

/** All walks share one program with the demo organ, and go one after the other. */
async function runWalks(files: readonly string[]): Promise<TestCount> {
  ensureChromium()
  const program = await startProgram()
  shareProgram(program)
  return runTestFiles(files, { concurrency: 1, signal }).finally(() => program.stop())
}
