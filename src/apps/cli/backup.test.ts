import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openFileStore } from '#platform/files/store.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import { backupCommand } from './backup.ts'
import type { Command } from './command.ts'
import { restoreCommand } from './restore.ts'

test('a running database is backed up and left running, and restored into another data folder', async (t) => {
  const folder = temporary(t)
  const data = join(folder, 'data')
  const file = join(folder, 'a.zip')
  await openAndFill(data, async (running) => {
    const told = await run(backupCommand, [file, '--json'], data)
    assert.equal(told.code, 0)
    assert.equal(told.json?.files, 1)
    assert.deepEqual((await running.query('select 1 as up')).rows, [{ up: 1 }])
    await assert.rejects(run(restoreCommand, [file], data), StartupFailure)
  })
  const other = join(folder, 'other')
  const restored = await run(restoreCommand, [file], other)
  assert.equal(restored.code, 0)
  assert.match(restored.lines.join(), /已从 .*a\.zip（.*备份）恢复：\d+张表，1行，佐证材料1份。/)
  const stopped = await run(backupCommand, [join(folder, 'b.zip')], other)
  assert.match(stopped.lines.join(), /已备份到 .*b\.zip：\d+张表，1行，佐证材料1份。/)
  const again = await openDatabase({ databaseUrl: null, dataFolder: other })
  t.after(() => again.close())
  const { rows } = await again.unscoped('test', async () => again.pool.query(`select name from sign_in.attempt`))
  assert.deepEqual(rows, [{ name: 'zhou' }])
  const store = await openFileStore(join(other, 'files'))
  assert.ok(store)
})

test('one file is asked for, and a folder without data is told', async (t) => {
  const folder = temporary(t)
  for (const command of [backupCommand, restoreCommand]) {
    for (const args of [[], ['a.zip', 'b.zip']]) {
      const told = await run(command, args, folder)
      assert.deepEqual([told.code, told.errors.length], [2, 1])
    }
    await assert.rejects(run(command, ['a.zip', '--force'], folder), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' })
    assert.match(command.usage, /退出码：0 .*，1 .*，2 用法有误$/)
  }
  await assert.rejects(run(backupCommand, [join(folder, 'a.zip')], folder), /没有数据库/)
  assert.ok(!existsSync(join(folder, 'a.zip')))
})

async function openAndFill(
  dataFolder: string,
  work: (pool: Awaited<ReturnType<typeof openDatabase>>['pool']) => Promise<void>,
): Promise<void> {
  const { mkdirSync } = await import('node:fs')
  mkdirSync(dataFolder)
  chmodSync(dataFolder, 0o711)
  const database = await openDatabase({ databaseUrl: null, dataFolder })
  try {
    await migrate(database)
    await database.pool.query(`insert into sign_in.attempt values ('zhou', 2, now(), null)`)
    const store = await openFileStore(join(dataFolder, 'files'))
    await store.put(bytes('签到表'), { maxBytes: 100 })
    await work(database.pool)
  } finally {
    await database.close()
  }
}

async function run(command: Command, args: readonly string[], dataFolder: string) {
  const told = { lines: [] as string[], errors: [] as string[], json: null as null }
  const before = { ...process.env }
  return told
}

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-cli-'))
  chmodSync(folder, 0o711)
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function* bytes(text: string) {
  yield Buffer.from(text)
}
