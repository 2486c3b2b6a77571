import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { organs } from '#capabilities/organs/index.ts'
import { fixedClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { makeRegister } from '#records/register.ts'
import { actOnRecord } from '#records/server/act-on-records.ts'
import { createRecord } from '#records/server/create-records.ts'
import { insertOrgan } from '#records/server/organ-store.ts'
import { inScope, type Scope, type Work } from '#records/server/work.ts'
import { publicity, publicityPlanItem } from './index.ts'
import { entriesFor } from './plan-of-year.ts'
import { openYear } from './server/open-year.ts'
import { viewCalendar } from './server/view-calendar.ts'
import { publicityServer } from './server.ts'

const organ = {
  ...{ id: '018f0000-0000-7000-8000-000000000001', name: '云川市人大常委会机关', shortName: '云川市人大' },
  ...({ kind: 'people-congress', level: 'county' } as const),
}
const clerk = {
  ...{ organId: organ.id, personId: '018f0000-0000-7000-8000-000000000002', name: '林晚晴', sectionId: null },
  capacities: ['office-clerk' as const],
}

test('a year is opened once: what is there, dropped things among it, is not listed again', async (t) => {
  const ask = await opened(t)
  const all = entriesFor(2024, null).length
  assert.deepEqual(await ask((scope) => openYear(scope, { year: 2024, section: null })), { made: all })
  assert.deepEqual(await ask((scope) => openYear(scope, { year: 2024, section: null })), { made: 0 })
  const lines = await ask((scope) => viewCalendar(scope, 2024))
  assert.ok(lines.every(({ standing, itemId }) => standing === 'proposed' && itemId !== null))
  const [first] = lines
  await ask((scope) => actOnRecord(scope, publicityPlanItem, { id: first?.itemId ?? '' }, { act: 'drop' }))
  assert.deepEqual(await ask((scope) => openYear(scope, { year: 2024, section: null })), { made: 0 })
  assert.equal((await ask((scope) => viewCalendar(scope, 2024))).length, all - 1)
})

test('an item of the own plan keeps its calendar day from being listed twice', async (t) => {
  const ask = await opened(t)
  await ask((scope) =>
    createRecord(scope, publicityPlanItem, { values: { title: '安全生产月', startsOn: '2024-06-03', endsOn: null } }),
  )
  const { made } = await ask((scope) => openYear(scope, { year: 2024, section: null }))
  assert.equal(made, entriesFor(2024, null).length - 1)
})

test('the operation is bound and tells its act', () => {
  assert.deepEqual(
    publicityServer.handlers.map(({ operation }) => operation.name),
    ['publicity/open-year'],
  )
})

async function opened(t: TestContext) {
  const database = await testDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'publicity-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const clock = fixedClock('2024-01-05T02:00:00.000Z')
  const work: Work = {
    ...{ database, files: await openFileStore(folder), clock, log: createLog('silent') },
    ...{ register: makeRegister([organs, publicity]), limits: { evidenceMaxBytes: 1024 } },
  }
  await database.unscoped('make the organ of a test', (db) => insertOrgan(db, organ, clock.now()))
  return <T>(run: (scope: Scope) => Promise<T>) => inScope(work, clerk, run)
}
