import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import { actOnRecord } from './act-on-records.ts'
import { changeRecord } from './change-records.ts'
import { createRecord } from './create-records.ts'
import { attachFile, keepFile } from './evidence.ts'
import { refused } from './example-refusal.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, colleague, task } from './examples.ts'
import { recordHistory } from './record-history.ts'
import { viewRecord } from './view-records.ts'
import type { Work } from './work.ts'

const { lin, he, zhao, wu } = cast

test('a record is entered, proved and filed', async (t) => {
  const work = await exampleWork(t)
  const chair = await as(work, lin, (scope) => createRecord(scope, colleague, { values: { name: '周明远' } }))
  const draft = await as(work, lin, (scope) => createRecord(scope, gathering, { values: { subject: '学习　监督法' } }))
  assert.deepEqual([draft.state, draft.version, draft.year, draft.title], ['draft', 1, null, '学习　监督法'])

  const file = { act: 'file' }
  const early = await refused(
    as(work, lin, (scope) => actOnRecord(scope, gathering, draft, file)),
    'invalid',
  )
  assert.deepEqual(
    early.findings.map(({ at }) => at),
    ['heldOn', 'form', 'chair', 'evidence'],
  )

  const values = { subject: '学习监督法', heldOn: '2023-03-10', form: 'plenary', chair: chair.id, topics: ['宪法'] }
  const full = await as(work, lin, (scope) => changeRecord(scope, gathering, { ...draft, values }))
  assert.deepEqual([full.version, full.year, full.onDate], [2, 2023, '2023-03-10'])
  await attach(work, full.id)
  const filed = await as(work, lin, (scope) => actOnRecord(scope, gathering, full, file))
  assert.deepEqual(
    [filed.state, filed.version, filed.settledAt?.toISOString()],
    ['filed', 3, '2023-06-01T02:00:00.000Z'],
  )
})

test('a filed record is corrected and voided with reasons, and its history tells it', async (t) => {
  const work = await exampleWork(t)
  const { filed, values, chair } = await fileOne(work)
  const later = { ...values, heldOn: '2022-12-30' }
  const noReason = as(work, lin, (scope) => changeRecord(scope, gathering, { ...filed, values: later }))
  assert.equal((await refused(noReason, 'invalid')).findings[0]?.at, 'reason')
  const broken = { ...later, chair: null }
  await refused(
    as(work, lin, (scope) => changeRecord(scope, gathering, { ...filed, values: broken, reason: '更正' })),
    'invalid',
  )
  const corrected = await as(work, lin, (scope) =>
    changeRecord(scope, gathering, { ...filed, values: later, reason: '日期录错' }),
  )
  assert.deepEqual([corrected.year, corrected.version, corrected.state], [2022, 4, 'filed'])
  const same = await as(work, lin, (scope) =>
    changeRecord(scope, gathering, { ...corrected, values: later, reason: '再来' }),
  )
  assert.equal(same.version, 4)

  await refused(
    as(work, lin, (scope) => actOnRecord(scope, gathering, corrected, { act: 'void' })),
    'invalid',
  )
  const gone = await as(work, lin, (scope) =>
    actOnRecord(scope, gathering, corrected, { act: 'void', note: '重复录入' }),
  )
  assert.equal(gone.state, 'voided')
  await refused(
    as(work, lin, (scope) => changeRecord(scope, gathering, { ...gone, values, reason: '复活' })),
    'conflict',
  )

  const history = await as(work, wu, (scope) => recordHistory(scope, gathering, filed.id))
  assert.deepEqual(
    history.lines.map(({ label, note, changes }) => [label, note, changes.map(({ field }) => field).join()]),
    [
      ['作废', '重复录入', 'state'],
      ['更正', '日期录错', 'heldOn'],
      ['归档', null, 'state'],
      ['上传佐证材料', null, 'sm3,file'],
      ['修改', null, 'subject,heldOn,form,topics,chair'],
      ['登记', null, 'subject,state'],
    ],
  )
  assert.equal(history.titles[chair.id], '周明远')
})

test('of two who change the same record, the second is told who changed what', async (t) => {
  const work = await exampleWork(t)
  const first = await as(work, lin, (scope) => createRecord(scope, task, { values: { matter: '甲' } }))
  await as(work, he, (scope) => changeRecord(scope, task, { ...first, values: { matter: '乙' } }))
  await as(work, he, (scope) =>
    changeRecord(scope, task, { id: first.id, version: 2, values: { matter: '丙', result: '好' } }),
  )
  const late = as(work, lin, (scope) => changeRecord(scope, task, { ...first, values: { matter: '丁' } }))
  const at = work.clock.now().toISOString()
  assert.deepEqual((await refused(late, 'conflict')).detail, {
    version: 3,
    changes: [
      { field: 'matter', by: '何建', at, now: '丙' },
      { field: 'result', by: '何建', at, now: '好' },
    ],
    values: { matter: '丙', result: '好' },
    titles: {},
  })
})

test('the doer may not accept their own work, another may, with a note', async (t) => {
  const work = await exampleWork(t)
  const made = await as(work, lin, (scope) => createRecord(scope, task, { values: { matter: '整改' }, act: 'propose' }))
  assert.deepEqual([made.state, made.version], ['proposed', 2])
  const accept = { act: 'accept', note: '属实' }
  await refused(
    as(work, lin, (scope) => actOnRecord(scope, task, made, accept)),
    'forbidden',
  )
  await refused(
    as(work, zhao, (scope) => actOnRecord(scope, task, made, { act: 'accept' })),
    'invalid',
  )
  const views = await Promise.all(
    [lin, he].map((actor) => as(work, actor, (scope) => viewRecord(scope, task, made.id))),
  )
  assert.deepEqual(
    views.map(({ may }) => may.acts),
    [[], ['accept']],
  )
  assert.equal((await as(work, zhao, (scope) => actOnRecord(scope, task, made, accept))).state, 'closed')
})

test('a rule that blocks refuses, a rule that gates asks for a note', async (t) => {
  const work = await exampleWork(t)
  const chair = await as(work, lin, (scope) => createRecord(scope, colleague, { values: { name: '周明远' } }))
  const values = { subject: '大会', heldOn: '2023-03-10', form: 'plenary', chair: chair.id }
  for (const [attendance, note, code] of [
    [0, '有理由', 'invalid'],
    [101, undefined, 'invalid'],
    [101, '换届', null],
  ] as const) {
    const { id } = await as(work, lin, (scope) => createRecord(scope, gathering, { values: { ...values, attendance } }))
    await attach(work, id)
    const filing = as(work, lin, (scope) => actOnRecord(scope, gathering, { id }, { act: 'file', note }))
    if (code === null) assert.equal((await filing).state, 'filed')
    else assert.equal((await refused(filing, code)).findings[0]?.at, 'attendance')
  }
})

async function fileOne(work: Work) {
  const chair = await as(work, lin, (scope) => createRecord(scope, colleague, { values: { name: '周明远' } }))
  const draft = await as(work, lin, (scope) => createRecord(scope, gathering, { values: { subject: '学习　监督法' } }))
  const values = { subject: '学习监督法', heldOn: '2023-03-10', form: 'plenary', chair: chair.id, topics: ['宪法'] }
  await as(work, lin, (scope) => changeRecord(scope, gathering, { ...draft, values }))
  await attach(work, draft.id)
  const filed = await as(work, lin, (scope) => actOnRecord(scope, gathering, { id: draft.id }, { act: 'file' }))
  return { filed, values, chair }
}

async function attach(work: Work, recordId: string): Promise<void> {
  const file = await keepFile(work, { content: bytes('签到表'), name: '签到表.txt' })
  await as(work, lin, (scope) => attachFile(scope, gathering, recordId, { file, factOn: null }))
}

async function* bytes(text: string) {
  yield Buffer.from(text)
}
