import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from './test-database.ts'

test('each call gives a database of its own, quickly', async (t) => {
  const first = await testDatabase(t, { migrations: null })
  const began = performance.now()
  const second = await testDatabase(t, { migrations: null })
  t.diagnostic(`clone in ${Math.round(performance.now() - began)} ms`)
  await sql`create table only_here (id int)`.execute(first.kysely)
  await assert.rejects(sql`select * from only_here`.execute(second.kysely), /only_here/)
})

test('values arrive as the project reads them', async (t) => {
  const database = await testDatabase(t, { migrations: null })
  const { rows } =
    await sql`select date '2023-02-01' as day, 9007199254740991::bigint as safe, 9007199254740993::bigint as big,
    timestamptz '2023-02-01 08:00+08' as at, count(*) as total`.execute(database.kysely)
  assert.deepEqual(rows, [
    {
      day: '2023-02-01',
      safe: 9007199254740991,
      big: 9007199254740993n,
      at: new Date('2023-02-01T00:00:00Z'),
      total: 1,
    },
  ])
})
