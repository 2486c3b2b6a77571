import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

const runner = pathToFileURL(join(import.meta.dirname, 'run-test-files.ts')).href
const good = `import { test } from 'node:test'\ntest('one', () => {})\n`

const table: [name: string, file: string, passed: number, failed: number][] = [
  ['a test that passes', good, 1, 0],
  ['a test that fails', `${good}test('two', () => { throw new Error('two is wrong') })\n`, 1, 1],
  [
    'a test inside one that fails',
    `${good}test('two', async (t) => { await t.test('three', () => { throw 3 }) })\n`,
    1,
    2,
  ],
  ['a file that cannot be read', `${good}const a = ;\n`, 0, 1],
  ['a file that ends badly', `${good}process.exit(3)\n`, 0, 1],
  ['a hook that fails', `${good}import { after } from 'node:test'\nafter(() => { throw new Error('later') })\n`, 1, 1],
]

for (const [name, file, passed, failed] of table)
  test(`the runner counts ${name}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'shufa-runner-'))
    t.after(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'a.test.ts'), file)
    const { status, count } = runApart(folder)
    assert.equal(status, 0)
    assert.deepEqual([count.passed, count.failed], [passed, failed])
  })

/** In a process that does not know it is inside a test: node:test runs no files from within a test. */
function runApart(folder: string): { status: number | null; count: { passed: number; failed: number } } {
  const program = join(folder, 'run.mjs')
  writeFileSync(
    program,
    `import { runTestFiles } from ${JSON.stringify(runner)}
    const signal = new AbortController().signal
    const count = await runTestFiles([${JSON.stringify(join(folder, 'a.test.ts'))}], { concurrency: 1, signal })
    console.log('\\n' + JSON.stringify(count))`,
  )
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env
  const run = spawnSync(process.execPath, [program], { encoding: 'utf8', env })
  return { status: run.status, count: JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') }
}
