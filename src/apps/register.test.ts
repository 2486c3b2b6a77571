import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pillarIds } from '#capabilities/statements/index.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { declarationFaults } from '#records/declaration-faults.ts'
import { findDrift } from '#records/server/drift-store.ts'
import { register } from './register.ts'

test('what is declared holds together', () => {
  assert.deepEqual(declarationFaults(register), [])
})

test('the migrations have a column for each field of each record type', async (t) => {
  const database = await testDatabase(t)
  assert.deepEqual(await database.unscoped('drift', (db) => findDrift(db, register.recordTypes)), [])
})

test('every passage has its place in a statement', () => {
  const placed = register.passages.filter(({ pillar }) => pillarIds.has(pillar))
  assert.deepEqual(
    placed.map(({ id }) => id),
    register.passages.map(({ id }) => id),
  )
})
