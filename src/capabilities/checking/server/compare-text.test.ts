import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { organs } from '#capabilities/organs/index.ts'
import { loadExamples } from '#capabilities/organs/server.ts'
import { study } from '#capabilities/study/index.ts'
import { Refusal } from '#kernel/refusal.ts'
import { fixedClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { makeRegister } from '#records/register.ts'
import { newId } from '#records/server/new-id.ts'
import { inScope, type Work } from '#records/server/work.ts'
import { checking } from '../index.ts'
import { compareText } from './compare-text.ts'
import { noStatement, type StatementSource } from './statement-source.ts'
import { takeInText } from './take-in-text.ts'

const work = [
  '抽调骨干组成三个小组，逐卷核对处罚裁量基准，发现文书错漏3处。',
  '邀请法律顾问列席合同会商，对违约条款提出修改意见12条。',
  '到沿河乡镇讲解防洪法，为取水户当面解答收费政策。',
]
const own = `云川市人大2023年度述法报告\n${work.join('\n')}`

test('what was copied from a text that was brought and from one’s own earlier year is told apart', async (t) => {
  const { take, compare } = await desk(t)
  await take(`临河市水务局局长2023年度述法报告\n${work[1]?.replace('12', '9')}`, 'other')
  await take(`云川市人大2022年度述法报告\n${work[2]}`, 'own')
  const view = await compare(await take(own, 'own'))
  assert.equal(view.compared.length, 2)
  assert.deepEqual(
    view.overlaps.map(({ relation, passages }) => [relation, passages.map(({ agreement }) => agreement)]).sort(),
    [
      ['other-organ', ['other-figures']],
      ['own-earlier', ['same']],
    ],
  )
  const [passage] = view.overlaps.find(({ relation }) => relation === 'other-organ')?.passages ?? []
  assert.equal(view.text.slice(passage?.start, passage?.end), work[1])
  assert.deepEqual(
    passage?.differences.map(({ own: ours, other }) => [ours, other]),
    [['12', '9']],
  )
  assert.ok(view.shares['own-earlier'] > 0.1 && view.shares['other-figures'] > 0.1)
})

test('another state of the same year’s report is not compared; the organ’s own statements are', async (t) => {
  const { take, compare } = await desk(t)
  await take(`${own}\n另加一段。`, 'own')
  const id = await take(own, 'own')
  assert.deepEqual((await compare(id)).compared, [])
  const before: StatementSource = async (_, { year }) =>
    year === 2021 ? { title: '2021年度述法报告', text: `2021年度述法报告\n${work[0]}` } : null
  const view = await compare(id, before)
  assert.deepEqual(view.compared, ['2021年度述法报告'])
  assert.equal(view.overlaps[0]?.relation, 'own-earlier')
})

test('nobody without the right, and nobody of another organ, sees a comparison', async (t) => {
  const { take, compareAs, clerk } = await desk(t)
  const id = await take(own, 'own')
  await assert.rejects(compareAs({ ...clerk, capacities: ['system-admin'] }, id), refused('forbidden'))
  await assert.rejects(compareAs({ ...clerk, organId: newId() }, id), refused('not-found'))
  await assert.rejects(compareAs(clerk, newId()), refused('not-found'))
})

function refused(code: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code
}

async function desk(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'comparing-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const clock = fixedClock('2024-01-10T02:00:00.000Z')
  const log = createLog('silent')
  const opened: Work = {
    ...{ database: await testDatabase(t), files: await openFileStore(folder), clock, log },
    ...{ register: makeRegister([organs, study, checking]), limits: { evidenceMaxBytes: 1024 * 1024 } },
  }
  const { organId, people } = await loadExamples(opened, makeSignIn({ database: opened.database, clock, log }))
  const clerk = {
    ...{ organId, personId: people.get('林晚晴') ?? '', name: '林晚晴', sectionId: null },
    capacities: ['office-clerk' as const],
  }
  type Actor = Parameters<typeof inScope>[1]
  const compareAs = (actor: Actor, id: string, source = noStatement) =>
    inScope(opened, actor, (scope) => compareText(scope, id, source))
  return {
    ...{ clerk, compareAs },
    compare: (id: string, source = noStatement) => compareAs(clerk, id, source),
    async take(text: string, origin: string): Promise<string> {
      const about = { encoding: null, year: null, usualYear: 2024, postTerm: null, origin, name: '述法.txt' }
      const taken = await takeInText(opened, clerk, {}, { bytes: new TextEncoder().encode(text), ...about })
      assert.equal(taken.kind, 'kept')
      return taken.kind === 'kept' ? taken.id : ''
    },
  }
}
