import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { organs } from '#capabilities/organs/index.ts'
import { loadExamples } from '#capabilities/organs/server.ts'
import { study } from '#capabilities/study/index.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { fixedClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import type { EnteredValues } from '#records/api.ts'
import { makeRegister } from '#records/register.ts'
import { createRecord } from '#records/server/create-records.ts'
import { withChecks } from '#records/server/operations.ts'
import { viewRecord } from '#records/server/view-records.ts'
import { inScope, type Work } from '#records/server/work.ts'
import { agendaItem, decidedMatter, decisions, partyGroupMeeting } from './index.ts'
import { decisionsServer } from './server.ts'

test('an item is looked at beside its meeting, a matter beside its item', async (t) => {
  const { enter, told, person } = await ledger(t)
  const members = ['周明远', '沈玉兰', '高振邦', '祁晓峰', '韩立诚'].map(person)
  const meeting = await enter(partyGroupMeeting, {
    ...{ title: '2023年第6次党组会议', heldOn: '2023-06-29', chair: members[0] ?? null },
    ...{ invited: members, present: members.slice(0, 3) },
  })
  const item = { title: '办公室主任人选', meeting, topics: ['人事'], decision: '同意' }

  const right = await enter(agendaItem, { ...item, discussedOn: '2023-06-29', topics: ['资金'] })
  assert.deepEqual(await told(agendaItem, right), [])

  const wrong = await enter(agendaItem, { ...item, discussedOn: '2023-06-30' })
  assert.deepEqual(await told(agendaItem, wrong), ['decisions/date-differs', 'decisions/two-thirds-not-met'])

  const matter = { title: '办公室主任人选', kind: 'appointment', legalReview: 'exempt', agendaItem: wrong }
  assert.deepEqual(await told(decidedMatter, await enter(decidedMatter, { ...matter, decidedOn: '2023-06-30' })), [])
  assert.deepEqual(await told(decidedMatter, await enter(decidedMatter, { ...matter, decidedOn: '2023-07-01' })), [
    'decisions/date-differs',
  ])
})

async function ledger(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const clock = fixedClock('2023-12-01T02:00:00.000Z')
  const log = createLog('silent')
  const bare: Work = {
    database: await testDatabase(t),
    register: makeRegister([organs, study, decisions]),
    files: await openFileStore(folder),
    ...{ clock, log, limits: { evidenceMaxBytes: 1_000_000 } },
  }
  const work = withChecks(bare, [decisionsServer])
  const { organId, people } = await loadExamples(bare, makeSignIn({ database: bare.database, clock, log }))
  const idOf = (name: string): string => people.get(name) ?? ''
  const clerk = { organId, personId: idOf('林晚晴'), name: '林晚晴', sectionId: null }
  const actor = { ...clerk, capacities: ['office-clerk'] } as const
  return {
    person: idOf,
    enter: async (type: RecordType, values: EnteredValues): Promise<string> =>
      (await inScope(work, actor, (scope) => createRecord(scope, type, { values }))).id,
    told: async (type: RecordType, id: string): Promise<readonly string[]> =>
      (await inScope(work, actor, (scope) => viewRecord(scope, type, id))).findings
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('decisions/')),
  }
}
