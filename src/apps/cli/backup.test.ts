import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Database, openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openFileStore } from '#platform/files/store.ts'
import { backupCommand } from './backup.ts'
import type { Command } from './command.ts'
import { restoreCommand } from './restore.ts'

test('a running database is backed up and left running, and restored into another data folder', async (t) => {
  const folder = temporary(t)
  const data = join(folder, 'data')
  const file = join(folder, 'a.zip')
  await whileRunning(data, async (running) => {
    const told = await run(backupCommand, [file, '--json'], data)
    assert.equal(told.code, 0)
    assert.partialDeepStrictEqual(told.objects, [{ file, rows: 1, files: 1, damagedFiles: [] }])
    assert.deepEqual((await running.query('select 1 as up')).rows, [{ up: 1 }])
    await assert.rejects(run(restoreCommand, [file], data), /正在使用数据目录/)
  })
  const other = join(folder, 'other')
  const restored = await run(restoreCommand, [file], other)
  assert.equal(restored.code, 0)
  assert.match(restored.text, /^已从 .*a\.zip（.*备份）恢复：\d+张表，1行，佐证材料1份。$/)
  const again = await run(backupCommand, [join(folder, 'b.zip')], other)
  assert.match(again.text, /^已备份到 .*b\.zip：\d+张表，1行，佐证材料1份。$/)
  await assert.rejects(run(restoreCommand, [file], other), /目标不是空的（sign_in\.attempt）/)
})

test('one file is asked for, and a folder without data is told', async (t) => {
  const folder = temporary(t)
  for (const command of [backupCommand, restoreCommand]) {
    for (const args of [[], ['a.zip', 'b.zip']])
      await assert.rejects(run(command, args, folder), { name: 'WrongUsage' })
    await assert.rejects(run(command, ['a.zip', '--force'], folder), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' })
    assert.match(command.usage, /退出码：0 .*，1 .*，2 用法有误$/)
  }
  for (const empty of [folder, join(folder, 'none')])
    await assert.rejects(run(backupCommand, [join(folder, 'a.zip')], empty), /没有数据库/)
  assert.deepEqual(readdirSync(folder), [])
})

/** A server at work in this process, as far as the data folder's lock can tell. */
async function whileRunning(dataFolder: string, work: (pool: Database['pool']) => Promise<void>): Promise<void> {
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
  const lines: string[] = []
  const objects: unknown[] = []
  const out = {
    line: (text: string) => void lines.push(text),
    json: (value: unknown) => void objects.push(value),
    error: (text: string) => void lines.push(text),
  }
  const { SHUFA_DATA, DATABASE_URL } = process.env
  Object.assign(process.env, { SHUFA_DATA: dataFolder, DATABASE_URL: '' })
  try {
    return { code: await command.run(args, out), text: lines.join('\n'), objects }
  } finally {
    Object.assign(process.env, { SHUFA_DATA: SHUFA_DATA ?? '', DATABASE_URL: DATABASE_URL ?? '' })
  }
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
