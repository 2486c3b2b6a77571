import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { StartupFailure } from '../startup-failure.ts'
import { asSuperuser } from './application-database.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { serverEndpoint, testDatabase } from './test-database.ts'

test('scripts run once, in the order of their names', async (t) => {
  const { folder, database } = await begin(t)
  write(folder, '0002-b', 'insert into a values (2);')
  write(folder, '0001-a', `create table a (n int);\ninsert into a values (1); -- 注释；不是语句`)
  assert.deepEqual(await migrate(database, folder), ['0001-a', '0002-b'])
  write(folder, '0003-c', 'insert into a values (3);')
  assert.deepEqual(await migrate(database, folder), ['0003-c'])
  assert.deepEqual(await migrate(database, folder), [])
  assert.deepEqual((await sql`select n from a`.execute(database.kysely)).rows, [{ n: 1 }, { n: 2 }, { n: 3 }])
})

test('a failing script takes everything of its run back', async (t) => {
  const { folder, database } = await begin(t)
  write(folder, '0001-a', 'create table a (n int);')
  write(folder, '0002-b', 'create table b (n int); select no_such_column from a;')
  await refused(database, folder, /0002-b 执行失败.*no_such_column/)
  assert.deepEqual((await sql`select to_regclass('a') as a`.execute(database.kysely)).rows, [{ a: null }])
  write(folder, '0002-b', 'create table b (n int);')
  assert.deepEqual(await migrate(database, folder), ['0001-a', '0002-b'])
})

test('what does not fit the database is refused, and nothing is changed', async (t) => {
  const { folder, database } = await begin(t)
  write(folder, '0001-a', 'create table a (n int);')
  write(folder, '0003-c', 'create table c (n int);')
  await migrate(database, folder)
  write(folder, '0002-b', 'create table b (n int);')
  await refused(database, folder, /0002-b 排在已执行的 0003-c 之前/)
  rmSync(join(folder, '0002-b.sql'))
  write(folder, '0001-a', 'create table a (n int, m int);')
  await refused(database, folder, /0001-a 在执行之后被改动/)
  write(folder, '0001-a', 'create table a (n int);\r\n'.replace('\r\n', ''))
  rmSync(join(folder, '0003-c.sql'))
  await refused(database, folder, /数据库比程序新.*0003-c/)
})

test('a role that may not make tables, or a read-only database, is told so', async (t) => {
  const { folder, database } = await begin(t, null)
  await sql`set default_transaction_read_only = on`.execute(database.kysely)
  await refused(database, folder, /只读的备用数据库/)
  await sql`set default_transaction_read_only = off`.execute(database.kysely)
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely)
  await asSuperuser(await serverEndpoint(), rows[0]?.name ?? '', (client) =>
    client.query('alter schema public owner to postgres'),
  )
  await refused(database, folder, /无权在库中建表/)
})

test('inside a script row-level security shows every organ', async (t) => {
  const { folder, database } = await begin(t)
  write(
    folder,
    '0001-a',
    `create table a (organ_id uuid);
     alter table a enable row level security; alter table a force row level security;
     create policy organ on a using (current_setting('shufa.organ', true) = 'unscoped');
     insert into a values (gen_random_uuid());`,
  )
  assert.deepEqual(await migrate(database, folder), ['0001-a'])
})

async function begin(t: TestContext, migrations?: null): Promise<{ folder: string; database: Database }> {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-migrations-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return { folder, database: await testDatabase(t, { migrations: migrations === null ? null : folder }) }
}

function write(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, `${name}.sql`), text)
}

async function refused(database: Database, folder: string, said: RegExp): Promise<void> {
  await assert.rejects(
    migrate(database, folder),
    (error) => error instanceof StartupFailure && said.test(error.message),
  )
}
