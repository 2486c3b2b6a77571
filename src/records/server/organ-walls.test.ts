import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#platform/db/test-database.ts'
import { findUnguardedTables } from './drift-store.ts'
import {
  allTables,
  countRows,
  createLimb,
  dropPolicy,
  insertRow,
  loosenTable,
  tablesOf,
  touchRows,
} from './example-store.ts'
import { linhe, task, yunchuan } from './examples.ts'

/** Tables of the migrator: they belong to no organ. */
const ofNoOrgan = ['kysely_migration', 'kysely_migration_lock', 'migration_digest']

test('every table has an organ, and a policy in force that keeps organs apart', async (t) => {
  const database = await testDatabase(t)
  const tables = await database.unscoped('test', tablesOf)
  const all = await database.unscoped('test', allTables)
  assert.deepEqual(
    all.filter((name) => !ofNoOrgan.includes(name)),
    tables.map(({ name }) => name),
  )
  assert.ok(tables.length >= 7)
  assert.deepEqual(await database.unscoped('test', (db) => findUnguardedTables(db, ofNoOrgan)), [])
})

test('no table lets another organ read or write', async (t) => {
  const database = await testDatabase(t)
  const tables = await database.unscoped('test', tablesOf)
  await database.unscoped('a row of Yunchuan in every table', async (db) => {
    for (const { name } of tables) await loosenTable(db, name)
    for (const { name, key } of tables) await insertRow(db, name, key, yunchuan)
  })
  for (const { name, key } of tables) {
    const seen = (organ: string) => database.scoped(organ, (db) => countRows(db, name))
    assert.deepEqual([await seen(yunchuan), await seen(linhe)], [1, 0], name)
    assert.equal(await database.scoped(linhe, (db) => touchRows(db, name, key)), 0n, name)
    await assert.rejects(
      database.scoped(linhe, (db) => insertRow(db, name, key, yunchuan)),
      /row-level security/,
      name,
    )
    assert.equal(await seen(yunchuan), 1, name)
  }
})

test('a table without a policy is found', async (t) => {
  const database = await testDatabase(t)
  await createLimb(database, task)
  const find = () => database.unscoped('test', (db) => findUnguardedTables(db, ofNoOrgan))
  assert.deepEqual(await find(), [])
  await database.unscoped('test', (db) => dropPolicy(db, 'task'))
  assert.deepEqual(await find(), ['task'])
})
