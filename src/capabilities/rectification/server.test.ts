import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { organs } from '#capabilities/organs/index.ts'
import { loadExamples } from '#capabilities/organs/server.ts'
import type { Capacity } from '#kernel/capacity.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { fixedClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import type { EnteredValues } from '#records/api.ts'
import { makeRegister } from '#records/register.ts'
import { actOnRecord } from '#records/server/act-on-records.ts'
import { createRecord } from '#records/server/create-records.ts'
import { uploadEvidence } from '#records/server/evidence.ts'
import { withChecks } from '#records/server/operations.ts'
import { viewRecord } from '#records/server/view-records.ts'
import { inScope, type Work } from '#records/server/work.ts'
import { problem, rectification, rectificationMeasure } from './index.ts'
import { rectificationServer } from './server.ts'

test('a problem is closed only when its measures are; the last measure closes no problem', async (t) => {
  const { open, act, see } = await ledger(t)
  const { problemId, measureId } = await open()

  await act(problem, problemId, 'propose', '已整改')
  const waiting = await see(problem, problemId)
  assert.deepEqual(
    waiting.findings.map(({ rule, strength }) => [rule, strength]),
    [['rectification/closed-too-early', 'warn']],
  )
  await assert.rejects(act(problem, problemId, 'close', '核验', 'secretary'), (error: unknown) => {
    assert.ok(error instanceof Refusal)
    assert.equal(error.message, '“建立自学检查制度”还没有销号，问题不能销号')
    return true
  })

  await act(rectificationMeasure, measureId, 'propose', '已完成')
  await act(rectificationMeasure, measureId, 'accept', '同意', 'secretary')
  assert.equal((await see(problem, problemId)).state, 'proposed', 'closing is somebody’s act')
  assert.equal((await act(problem, problemId, 'close', '核验', 'secretary')).state, 'closed')

  await act(rectificationMeasure, measureId, 'reopen', '反弹', 'discipline')
  const reopened = await see(problem, problemId)
  assert.deepEqual(
    reopened.findings.map(({ strength }) => strength),
    ['block'],
  )
})

async function ledger(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'rectification-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const clock = fixedClock('2023-12-01T02:00:00.000Z')
  const log = createLog('silent')
  const bare: Work = {
    ...{ database: await testDatabase(t), files: await openFileStore(folder), clock, log },
    ...{ register: makeRegister([organs, rectification]), limits: { evidenceMaxBytes: 1024 } },
  }
  const { organId, people } = await loadExamples(bare, makeSignIn({ database: bare.database, clock, log }))
  const work = withChecks(bare, [rectificationServer])
  const [doer = '', judge = ''] = [people.get('林晚晴'), people.get('沈玉兰')]
  const actor = (capacity: Capacity) => {
    const personId = capacity === 'office-clerk' ? doer : judge
    return { organId, personId, name: capacity, sectionId: null, capacities: [capacity] }
  }
  const act = (type: RecordType, id: string, name: string, note?: string, by: Capacity = 'office-clerk') =>
    inScope(work, actor(by), (scope) => actOnRecord(scope, type, { id }, { act: name, note }))
  const see = (type: RecordType, id: string) =>
    inScope(work, actor('office-clerk'), (scope) => viewRecord(scope, type, id))

  async function enter(type: RecordType, values: EnteredValues): Promise<string> {
    const { id } = await inScope(work, actor('office-clerk'), (scope) => createRecord(scope, type, { values }))
    await uploadEvidence(work, actor('office-clerk'), type, id, { name: '材料.txt', content: oneChunk('材料') })
    return id
  }
  async function open() {
    const problemId = await enter(problem, {
      ...{ title: '个人自学缺少检查', foundOn: '2023-11-28', subject: 'organ', fact: '没有检查', source: 'self' },
      ...{ cause: '没有明确检查的人', personResponsible: doer, result: '已经检查', closedOn: '2023-12-01' },
      ...{ acceptedBy: judge, figureLabel: '全年按书目提交自学笔记的干部', figure: 14, figureUnit: '人' },
    })
    await act(problem, problemId, 'list')
    const measureId = await enter(rectificationMeasure, {
      ...{ title: '建立自学检查制度', problem: problemId, plannedOn: '2023-11-28', action: '每季度检查自学笔记' },
      ...{ product: '检查制度', target: '自学笔记都有检查', owner: doer, dueOn: '2023-12-31', doneOn: '2023-12-01' },
    })
    for (const name of ['plan', 'start']) await act(rectificationMeasure, measureId, name)
    return { problemId, measureId }
  }
  return { open, act, see }
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
