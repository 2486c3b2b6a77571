import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { StartupFailure } from '../startup-failure.ts'
import { asSuperuser } from './application-database.ts'
import { type Database, openDatabase } from './database.ts'
import { serverEndpoint, testDatabase } from './test-database.ts'

const yunchuan = '01890a5d-ac96-774b-bcce-b302099a8057'
const linhe = '01890a5d-ac96-774b-bcce-b302099a8058'

const policy = `organ_id::text = current_setting('shufa.organ', true) or current_setting('shufa.organ', true) = 'unscoped'`

type Note = { note: { organ_id: string; n: number; words: string } }

test('within a scope, another organ is neither read nor written', async (t) => {
  const database = await withNotes(t)
  for (const organ of [yunchuan, linhe]) {
    await database.scoped(organ, (db) =>
      db.withTables<Note>().insertInto('note').values({ organ_id: organ, n: 1, words: '' }).execute(),
    )
  }
  const seen = await database.scoped(yunchuan, (db) =>
    db.withTables<Note>().selectFrom('note').select('organ_id').execute(),
  )
  assert.deepEqual(seen, [{ organ_id: yunchuan }])
  await assert.rejects(
    database.scoped(yunchuan, (db) => sql`insert into note values (${linhe}, 2, '')`.execute(db)),
    /row-level security/,
  )
  await assert.rejects(
    database.scoped(yunchuan, (db) => sql`update note set organ_id = ${linhe}`.execute(db)),
    /row-level security/,
  )
  const removed = await database.scoped(yunchuan, (db) => sql`delete from note where organ_id = ${linhe}`.execute(db))
  assert.equal(removed.numAffectedRows, 0n)
})

test('without a scope nothing is seen, unscoped sees all, and a scope leaves nothing behind on its connection', async (t) => {
  const database = await withNotes(t)
  await database.unscoped('test', (db) =>
    sql`insert into note values (${yunchuan}, 1, ''), (${linhe}, 2, '')`.execute(db),
  )
  assert.equal(await database.unscoped('test', (db) => count(db)), 2)
  for (let n = 0; n < 20; n += 1) assert.equal(await count(database.kysely), 0)
})

test('a word in the place of an organ is refused', async (t) => {
  const database = await testDatabase(t, { migrations: null })
  for (const word of ['unscoped', '', `${yunchuan}'`]) assert.throws(() => database.scoped(word, count), TypeError)
})

test('a failed transaction leaves nothing', async (t) => {
  const database = await withNotes(t)
  const failing = database.scoped(yunchuan, async (db) => {
    await sql`insert into note values (${yunchuan}, 1, '')`.execute(db)
    throw new Error('changed my mind')
  })
  await assert.rejects(failing, /changed my mind/)
  assert.equal(await database.scoped(yunchuan, count), 0)
})

test('two transactions that block each other both succeed', async (t) => {
  const database = await withNotes(t)
  await database.scoped(yunchuan, (db) =>
    sql`insert into note values (${yunchuan}, 1, ''), (${yunchuan}, 2, '')`.execute(db),
  )
  let runs = 0
  const touch = (first: number, second: number) =>
    database.scoped(yunchuan, async (db) => {
      runs += 1
      await sql`update note set words = words || 'x' where n = ${first}`.execute(db)
      await sql`select pg_sleep(0.2)`.execute(db)
      await sql`update note set words = words || 'x' where n = ${second}`.execute(db)
    })
  await Promise.all([touch(1, 2), touch(2, 1)])
  const { rows } = await database.scoped(yunchuan, (db) => sql`select words from note`.execute(db))
  assert.deepEqual(rows, [{ words: 'xx' }, { words: 'xx' }])
  assert.equal(runs, 3)
})

test('text search uses its index under row-level security', async (t) => {
  const database = await withNotes(t)
  await database.unscoped('test', async (db) => {
    await sql`insert into note select ${yunchuan}, n, 'w' || n from generate_series(1, 20000) n`.execute(db)
    await sql`alter table note add search tsvector generated always as (to_tsvector('simple', words)) stored`.execute(
      db,
    )
    await sql`create index note_search on note using gin (search)`.execute(db)
    await sql`analyze note`.execute(db)
  })
  const plan = await database.scoped(yunchuan, (db) =>
    sql<{
      'QUERY PLAN': string
    }>`explain select * from note where search @@ 'w77'::tsquery`.execute(db),
  )
  assert.match(plan.rows.map((row) => row['QUERY PLAN']).join('\n'), /Bitmap Index Scan on note_search/)
})

test('DATABASE_URL: what cannot work is refused in one sentence', async (t) => {
  const { host } = await serverEndpoint()
  const database = await testDatabase(t, { migrations: null })
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely)
  const name = rows[0]?.name
  await asSuperuser(await serverEndpoint(), 'postgres', async (client) => {
    await client.query('drop database if exists latin')
    await client.query(`create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0`)
  })
  const socket = `host=${encodeURIComponent(host)}`
  for (const [databaseUrl, said] of [
    ['postgresql://shufa:secret@127.0.0.1:1/shufa', /连不上.*127\.0\.0\.1:1\/shufa/],
    ['postgresql://shufa:secret@no-such-host.invalid/shufa', /连不上.*no-such-host/],
    [`postgresql://stranger@/${name}?${socket}`, /拒绝登录.*stranger/],
    [`postgresql://shufa@/no_such?${socket}`, /拒绝登录.*no_such/],
    [`postgresql://postgres@/${name}?${socket}`, /超级用户.*alter database/],
    [`postgresql://shufa@/latin?${socket}`, /编码是 LATIN1/],
  ] as const) {
    await assert.rejects(openDatabase({ databaseUrl, dataFolder: '' }), (error) => {
      assert.ok(error instanceof StartupFailure)
      assert.match(error.message, said)
      assert.doesNotMatch(error.message, /secret/)
      return true
    })
  }
  const good = await openDatabase({ databaseUrl: `postgresql://shufa@/${name}?${socket}`, dataFolder: '' })
  assert.equal((await sql`select 1`.execute(good.kysely)).rows.length, 1)
  await good.close()
})

async function withNotes(t: TestContext): Promise<Database> {
  const database = await testDatabase(t, { migrations: null })
  await sql
    .raw(`
      create table note (organ_id uuid not null, n int not null, words text not null, primary key (organ_id, n));
      alter table note enable row level security;
      alter table note force row level security;
      create policy organ on note using (${policy}) with check (${policy});`)
    .execute(database.kysely)
  return database
}

async function count(db: Database['kysely']): Promise<number> {
  const { total } = await db
    .withTables<Note>()
    .selectFrom('note')
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}
