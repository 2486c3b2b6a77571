import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { organs } from '#capabilities/organs/index.ts'
import { loadExamples } from '#capabilities/organs/server.ts'
import { parseListQuery } from '#derive/filters.ts'
import type { Capacity } from '#kernel/capacity.ts'
import { Refusal } from '#kernel/refusal.ts'
import { fixedClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import type { EnteredValues } from '#records/api.ts'
import { makeRegister } from '#records/register.ts'
import { actOnRecord } from '#records/server/act-on-records.ts'
import { changeRecord } from '#records/server/change-records.ts'
import { withChecks } from '#records/server/operations.ts'
import { readCounted } from '#records/server/record-store.ts'
import { listRecords, viewRecord } from '#records/server/view-records.ts'
import { inScope, type Scope, type Work } from '#records/server/work.ts'
import { duties, duty, planTask } from './index.ts'
import { compareYears, viewDuties } from './server/view-duties.ts'
import { dutiesServer } from './server.ts'

test('a list is adopted, issued, planned, and proved by what is done', async (t) => {
  const { as, run, issueAll, sections } = await organ(t)
  assert.deepEqual(await run('duties/adopt', { template: 'people-congress', appliesFrom: '2023-01-01' }), { made: 9 })
  assert.deepEqual(await run('duties/adopt', { template: 'people-congress', appliesFrom: '2023-01-01' }), { made: 0 })
  assert.equal((await as((scope) => viewDuties(scope, 2023))).drafts, 9)
  await assert.rejects(run('duties/plan', { year: 2023 }), /没有已印发的职责清单/)
  await issueAll(2023)
  assert.deepEqual(await run('duties/plan', { year: 2023 }), { made: 9 })
  assert.deepEqual(await run('duties/plan', { year: 2023 }), { made: 0 })

  const [task] = (await as((scope) => listRecords(scope, planTask, parseListQuery(planTask, { text: '不干预' })))).rows
  assert.ok(task)
  assert.equal(task.values.section, sections.get('办公室'), 'the duty’s own section')
  assert.notEqual(task.values.owner, null, 'its head')
  const finish = () => as((scope) => actOnRecord(scope, planTask, { id: task.id }, { act: 'finish' }))
  await assert.rejects(finish(), (error) => error instanceof Refusal && error.message === '没有写明结果，不能办结')
  const outcome = { ...task.values, result: '签订承诺书', doneOn: '2023-04-18' }
  await as((scope) => changeRecord(scope, planTask, { id: task.id, version: task.version, values: outcome }))
  await finish()
  const { rows, tasks, unsigned } = await as((scope) => viewDuties(scope, 2023))
  const proved = rows.find(({ title }) => title === '支持司法、不干预案件')
  assert.deepEqual([proved?.total, proved?.cells[3]?.mark, tasks.done], [1, 'proved', 1])
  assert.equal(unsigned.length, 8)
})

test('the next year continues the list, and the two are compared', async (t) => {
  const { as, run, issueAll } = await organ(t)
  await assert.rejects(run('duties/adopt', { template: 'last-year', appliesFrom: '2023-01-01' }), /2022年没有已印发/)
  await run('duties/adopt', { template: 'people-congress', appliesFrom: '2023-01-01' })
  await issueAll(2023)
  assert.deepEqual(await run('duties/adopt', { template: 'last-year', appliesFrom: '2024-01-01' }), { made: 9 })
  await issueAll(2024, { 落实普法责任: { text: '按照普法日历组织宣传。' } })
  const { changes } = await as((scope) => compareYears(scope, 2024, 2023))
  assert.deepEqual(
    changes.filter(({ change }) => change !== 'kept').map(({ after, differs }) => [after?.title, differs]),
    [['落实普法责任', ['职责内容']]],
  )
})

test('a measure that is not there is told where the duty is read', async (t) => {
  const { as, run, issueAll } = await organ(t)
  await run('duties/adopt', { template: 'people-congress', appliesFrom: '2023-01-01' })
  await issueAll(2023)
  const told = await as(async (scope) => {
    const [first] = await readCounted(scope.db, scope.actor.organId, duty, [2023])
    return (await viewRecord(scope, duty, first?.id ?? '')).findings.map(({ rule, strength }) => [rule, strength])
  })
  assert.ok(told.every(([rule, strength]) => rule === 'duties/unknown-measure' && strength === 'warn'))
})

async function organ(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'duties-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const clock = fixedClock('2024-01-05T02:00:00.000Z')
  const log = createLog('silent')
  const bare: Work = {
    ...{ database: await testDatabase(t), files: await openFileStore(folder), clock, log },
    ...{ register: makeRegister([organs, duties]), limits: { evidenceMaxBytes: 1024 } },
  }
  const { organId, people, sections } = await loadExamples(bare, makeSignIn({ database: bare.database, clock, log }))
  const work = withChecks(bare, [dutiesServer])
  const capacities: readonly Capacity[] = ['office-clerk']
  const actor = { organId, personId: people.get('林晚晴') ?? '', name: '林晚晴', sectionId: null, capacities }
  const as = <T>(ask: (scope: Scope) => Promise<T>): Promise<T> => inScope(work, actor, ask)
  const run = (name: string, entered: Readonly<Record<string, unknown>>) =>
    as(async (scope) => dutiesServer.handlers.find(({ operation }) => operation.name === name)?.run(scope, entered))

  /** Gives each draft of the year to the office, changed as told, and issues it. */
  async function issueAll(year: number, changed: Readonly<Record<string, EnteredValues>> = {}): Promise<void> {
    await as(async (scope) => {
      const asked = parseListQuery(duty, { year: String(year), state: 'draft' })
      for (const { id, version, values, title } of (await listRecords(scope, duty, asked)).rows) {
        const own = changed[title.replace(/（.*$/u, '')] ?? {}
        const whole = { ...values, section: sections.get('办公室') ?? null, ...own }
        await changeRecord(scope, duty, { id, version, values: whole })
        await actOnRecord(scope, duty, { id }, { act: 'issue' })
      }
    })
  }
  return { as, run, issueAll, sections }
}
