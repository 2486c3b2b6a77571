import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exam } from '#capabilities/exams/index.ts'
import { pillarIds } from '#capabilities/statements/index.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { migrationsFolder } from '#platform/db/migrate.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { declarationFaults } from '#records/declaration-faults.ts'
import { findDrift } from '#records/server/drift-store.ts'
import { register } from './register.ts'

test('what is declared holds together', () => {
  assert.deepEqual(declarationFaults(register), [])
})

test('the migrations have a column for each field of each record type', async (t) => {
  const database = await testDatabase(t)
  const drift = await database.unscoped('drift', (db) => findDrift(db, register.recordTypes))
  assert.ok(drift.length === 0, `\n${drift.join('\n')}`)
})

test('a missing table is answered with the script that would make it, as it was once written by hand', async (t) => {
  const database = await testDatabase(t)
  // As it was first declared: a field came later, by a migration of its own.
  const { audience: _later, ...fields } = exam.fields
  const outing: RecordType = { ...exam, name: 'outing', fields }
  const [drift, script = ''] = await database.unscoped('drift', (db) => findDrift(db, [outing]))
  assert.equal(drift, 'outing: no such table')
  const landed = readFileSync(join(migrationsFolder, '0090-exams.sql'), 'utf8')
  assert.ok(landed.endsWith(script.replaceAll('outing', 'exam')), script)
})

test('every passage has its place in a statement', () => {
  const placed = register.passages.filter(({ pillar }) => pillarIds.has(pillar))
  assert.deepEqual(
    placed.map(({ id }) => id),
    register.passages.map(({ id }) => id),
  )
})
