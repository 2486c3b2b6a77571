import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Database } from '../db/database.ts'
import { migrate, migrationsFolder } from '../db/migrate.ts'
import { testDatabase } from '../db/test-database.ts'
import { openFileStore } from '../files/store.ts'
import { StartupFailure } from '../startup-failure.ts'
import { restoreBackup } from './restore-backup.ts'
import { readRows, readTables, unscopedSnapshot, unscopedWriting } from './table-store.ts'
import { writeBackup } from './write-backup.ts'

const organs = ['01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058'] as const
const record = '01890a5d-ac96-774b-bcce-b302099a8101'
const [newer, older] = ['01890a5d-ac96-774b-bcce-b302099a8201', '01890a5d-ac96-774b-bcce-b302099a8202']
const at = new Date('2024-01-15T01:30:00Z')
const many = 1_234

test('what was backed up is restored: all organs, all tables, all values, all files', async (t) => {
  const source = await filled(t)
  const path = join(source.folder, 'a.zip')
  const summary = await writeBackup(source, path, at)
  assert.deepEqual(readdirSync(source.folder).sort(), ['a.zip', 'files'])
  const target = await empty(t)
  const restored = await restoreBackup(target, path)
  const before = await dump(source.database)
  assert.deepEqual(await dump(target.database), before)
  assert.equal(before['public.organ']?.length, 2)
  assert.equal(before['public.record']?.length, 2 + many)
  assert.equal(before['sign_in.attempt']?.length, 1)
  const rows = Object.values(before).flat().length
  assert.deepEqual(restored, { madeAt: at.toISOString(), tables: summary.tables, rows, files: 2 })
  assert.deepEqual(summary, { tables: Object.keys(before).length, rows, files: 2, damagedFiles: [] })
  const store = await openFileStore(target.filesFolder)
  for (const name of source.names) assert.equal(await store.verify(name), 'whole')
})

test('the restored database is an ordinary one: migrated, locked by organ, its keys as before', async (t) => {
  const source = await filled(t)
  const path = join(source.folder, 'a.zip')
  await writeBackup(source, path, at)
  const { database, filesFolder } = await empty(t)
  await restoreBackup({ database, filesFolder }, path)
  assert.deepEqual(await migrate(database), [])
  const seen = await database.pool.query('select count(*)::int as n from record')
  assert.deepEqual(seen.rows, [{ n: 0 }])
  const deferrable = await database.pool.query('select conname from pg_constraint where condeferrable')
  assert.deepEqual(deferrable.rows, [])
})

test('a backup sees one moment, though others go on writing', async (t) => {
  const { database } = await filled(t)
  const seen = await unscopedSnapshot(database, async (client) => {
    const [organ] = (await readTables(client)).filter(({ name }) => name === 'public.organ')
    assert.ok(organ)
    await client.query('select 1 from organ')
    await unscopedWriting(database, (other) => other.query(`update organ set name = 'later'`))
    const lines: string[] = []
    for await (const line of readRows(client, organ)) lines.push(line)
    return lines
  })
  assert.equal(seen.length, 2)
  assert.doesNotMatch(seen.join(), /later/)
})

test('a used target is refused and left as it was', async (t) => {
  const source = await filled(t)
  const path = join(source.folder, 'a.zip')
  await writeBackup(source, path, at)
  const before = await dump(source.database)
  await refused(restoreBackup({ ...source, filesFolder: join(source.folder, 'other') }, path), /目标不是空的/)
  assert.deepEqual(await dump(source.database), before)
  const target = await empty(t)
  const store = await openFileStore(target.filesFolder)
  await store.put(bytes('in use'), { maxBytes: 100 })
  await refused(restoreBackup(target, path), /目标不是空的（佐证材料）/)
})

const damages: readonly [string, (entries: Record<string, Uint8Array>) => unknown][] = [
  ['a row changed', (entries) => change(entries, 'tables/public.organ.ndjson', '云川', '林河')],
  ['a table left out', (entries) => Reflect.deleteProperty(entries, 'tables/public.act.ndjson')],
  ['an entry put in', (entries) => Object.assign(entries, { 'tables/public.more.ndjson': strToU8('{}') })],
  ['a file changed', (entries) => change(entries, Object.keys(entries).find(isFile) ?? '', 'a', 'b')],
  ['a manifest cut short', (entries) => change(entries, 'manifest.json', '"files"', '')],
]

for (const [name, spoil] of damages) {
  test(`${name}: refused before anything is written`, async (t) => {
    const source = await filled(t)
    const path = join(source.folder, 'a.zip')
    await writeBackup(source, path, at)
    const entries = unzipSync(readFileSync(path))
    spoil(entries)
    writeFileSync(path, zipSync(entries))
    const target = await empty(t)
    await refused(restoreBackup(target, path), /已损坏/)
    assert.deepEqual(await dump(target.database), {})
    assert.ok(!existsSync(target.filesFolder))
  })
}

test('bytes that changed on the disk are refused', async (t) => {
  const source = await filled(t)
  const path = join(source.folder, 'a.zip')
  await writeBackup(source, path, at)
  const whole = readFileSync(path)
  const target = await empty(t)
  const directory = whole.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  const rows = whole.indexOf('public.act.ndjson') + 60
  for (const place of [rows, Math.floor(directory / 2), directory - 10, directory + 2, whole.byteLength - 45]) {
    const broken = Buffer.from(whole)
    broken.writeUInt8(broken.readUInt8(place) ^ 0xff, place)
    writeFileSync(path, broken)
    await refused(restoreBackup(target, path), /已损坏|不是述法系统的备份/)
  }
  writeFileSync(path, whole.subarray(0, whole.byteLength / 2))
  await refused(restoreBackup(target, path), /已损坏/)
  await refused(restoreBackup(target, join(source.folder, 'none.zip')), /不能读取/)
  assert.deepEqual(await dump(target.database), {})
})

test('another archive is no backup', async (t) => {
  const target = await empty(t)
  const path = join(target.folder, 'a.zip')
  for (const entries of [{ 'a.txt': strToU8('x') }, { 'manifest.json': strToU8('{"format":"other"}') }]) {
    writeFileSync(path, zipSync(entries))
    await refused(restoreBackup(target, path), /不是述法系统的备份/)
  }
})

test('an older backup is restored to its own tables, one of a later program is refused', async (t) => {
  const source = await filled(t)
  const path = join(source.folder, 'a.zip')
  await writeBackup(source, path, at)
  const later = join(source.folder, 'later')
  cpSync(migrationsFolder, later, { recursive: true })
  writeFileSync(join(later, '9999-organs.sql'), 'create table later (id uuid primary key);')
  const target = await empty(t)
  await restoreBackup(target, path, later)
  assert.deepEqual(await dump(target.database), await dump(source.database))
  assert.deepEqual(await migrate(target.database, later), ['9999-organs'])
  const newPath = join(source.folder, 'b.zip')
  await writeBackup(target, newPath, at)
  await refused(restoreBackup(await empty(t), newPath), /更新版本的程序制作（本程序没有的迁移：9999-organs）/)
  const ahead = await empty(t)
  await migrate(ahead.database, later)
  await refused(restoreBackup(ahead, path, later), /表结构比备份新（9999-organs）/)
})

test('a row that does not fit takes everything back, and the next attempt succeeds', async (t) => {
  const source = await filled(t)
  const path = join(source.folder, 'a.zip')
  await writeBackup(source, path, at)
  const target = await empty(t)
  await migrate(target.database)
  await target.database.pool.query(`alter table organ add constraint no_linhe check (short_name <> '临河')`)
  await assert.rejects(restoreBackup(target, path), /no_linhe/)
  const after = await dump(target.database)
  assert.deepEqual(Object.values(after).flat(), [])
  assert.deepEqual(readdirSync(target.folder), [])
  await target.database.pool.query('alter table organ drop constraint no_linhe')
  await restoreBackup(target, path)
})

test('a stored file that changed is told, and the rest is kept', async (t) => {
  const source = await filled(t)
  const [name = ''] = source.names
  writeFileSync(join(source.filesFolder, name.slice(0, 2), name.slice(2, 4), name), 'changed')
  const path = join(source.folder, 'a.zip')
  assert.deepEqual((await writeBackup(source, path, at)).damagedFiles, [name])
  const target = await empty(t)
  assert.equal((await restoreBackup(target, path)).files, 2)
})

test('what cannot be written is told in one sentence and leaves nothing', async (t) => {
  const source = await filled(t)
  const path = join(source.folder, 'a.zip')
  writeFileSync(path, 'mine')
  await refused(writeBackup(source, path, at), /已经存在/)
  assert.equal(readFileSync(path, 'utf8'), 'mine')
  await refused(writeBackup(source, join(source.folder, 'no', 'a.zip'), at), /不能写入/)
  const target = await empty(t)
  await refused(writeBackup(target, join(target.folder, 'b.zip'), at), /没有可以备份的内容/)
  assert.deepEqual(readdirSync(target.folder), [])
})

async function refused(work: Promise<unknown>, said: RegExp): Promise<void> {
  await assert.rejects(work, (error) => error instanceof StartupFailure && said.test(error.message))
}

/** Every row of every table, as the database prints it. */
async function dump(database: Database): Promise<Record<string, string[]>> {
  return unscopedWriting(database, async (client) => {
    const tables: Record<string, string[]> = {}
    for (const { name } of await readTables(client)) {
      const { rows } = await client.query<{ line: string }>(`select r::text as line from ${name} r order by 1`)
      tables[name] = rows.map(({ line }) => line)
    }
    return tables
  })
}

async function empty(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-backup-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return { database: await testDatabase(t, { migrations: null }), folder, filesFolder: join(folder, 'files') }
}

async function filled(t: TestContext) {
  const { folder, filesFolder } = await empty(t)
  const database = await testDatabase(t)
  const store = await openFileStore(filesFolder)
  const files = [
    await store.put(bytes('a'.repeat(100_000)), { maxBytes: 1_000_000 }),
    await store.put(bytes('a small one'), { maxBytes: 1_000_000 }),
  ]
  await unscopedWriting(database, async (client) => {
    for (const [index, id] of organs.entries()) {
      const name = ['云川市人大常委会', '临河县人大常委会'][index]
      await client.query(`insert into organ values ($1, $2, $3, 'people-congress', 'city', now())`, [
        id,
        name,
        name?.slice(0, 2),
      ])
      await client.query(`insert into chain_head values ($1, 9007199254740993, 'h')`, [id])
      await client.query(
        `insert into act values ($1, 1, '2023-12-04 01:02:03.456789+00', 'a', '周明远', 'secretary', 'x', null, null,
         'null', '{"b": 1.50, "a": ["\u2028行", "\\\\ \\"引\\n"]}', null, '', 'h')`,
        [id],
      )
      await client.query(insertRecord, [id, record, '学习“监督法”\n第二行\u2028'])
      await client.query(
        `insert into study_session (organ_id, id, laws, topics, invited) values ($1, $2, $3, '{}', array[$2]::uuid[])`,
        [id, record, ['监督法', '带,逗号', 'NULL', '']],
      )
    }
    for (const id of [newer, older])
      await client.query(
        `insert into evidence values ($1, $2, $3, '签到表.pdf', '2023-03-10', now(), 'a', '周明远', 1, 'application/pdf',
         $4, '', 1, null, null, null, null)`,
        [organs[0], id, record, files[0]?.sm3],
      )
    // The row that stands first refers to a later one.
    await client.query('update evidence set replaces = $1 where id = $2', [newer, older])
    await client.query(
      `insert into record select $1, gen_random_uuid(), 'x', 'filed', null, null, 'n' || n, null, 1, null, now(), '', '', now(), '', '', ''
       from generate_series(1, ${many}) n`,
      [organs[1]],
    )
    await client.query(`insert into sign_in.attempt values ('zhou', 2, now(), null)`)
  })
  return { database, folder, filesFolder, names: files.map(({ sm3 }) => sm3) }
}

const insertRecord = `insert into record values ($1, $2, 'study-session', 'filed', 2023, '2023-03-10', $3, null, 1, now(), now(), 'a',
  '周明远', now(), 'a', '周明远', to_tsvector('simple', 'law it''s 12'))`

async function* bytes(text: string) {
  yield Buffer.from(text)
}

function isFile(name: string): boolean {
  return name.startsWith('files/')
}

function change(entries: Record<string, Uint8Array>, name: string, from: string, to: string): void {
  const text = strFromU8(entries[name] ?? new Uint8Array())
  assert.ok(text.includes(from), name)
  entries[name] = strToU8(text.replace(from, to))
}
