import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import { parseListQuery } from '#derive/filters.ts'
import { Refusal, type RefusalCode } from '#kernel/refusal.ts'
import { actOnBatch, actOnRecord } from './act-on-records.ts'
import { changeRecord, changeRecords } from './change-records.ts'
import { createRecord, createRecords } from './create-records.ts'
import { findDrift } from './drift-store.ts'
import { attachFile, keepFile } from './evidence.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, colleague, exampleRegister, task } from './examples.ts'
import { recordHistory } from './record-history.ts'
import { listInChunks, listRecords, viewRecord } from './view-records.ts'
import type { Scope, Work } from './work.ts'

const { lin, he, qin, zhao, wu, admin, stranger } = cast

test('a record is entered, proved, filed, corrected and voided, and its history tells it', async (t) => {
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

  const history = await as(work, wu, (scope) => recordHistory(scope, gathering, draft.id))
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

test('a batch does what it can and tells the rest', async (t) => {
  const work = await exampleWork(t)
  const outcomes = await as(work, lin, (scope) =>
    createRecords(scope, task, [
      { values: { matter: '一' } },
      { values: {} },
      { values: { matter: 1 } },
      { values: { matter: '三' } },
    ]),
  )
  assert.deepEqual(
    outcomes.map(({ ok }) => ok),
    [true, true, false, true],
  )
  const records = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
  const targets = records.map(({ id }, index) => ({ id, version: index === 2 ? 9 : 1 }))
  const result = await as(work, lin, (scope) => actOnBatch(scope, task, { act: 'propose', records: targets }))
  assert.deepEqual(result.done, [records[0]?.id])
  assert.deepEqual(
    result.refused.map(({ title, message }) => [title, message.slice(0, 8)]),
    [
      ['（未填写）', '“事项”没有填写。'.slice(0, 8)],
      ['三', '在您填写期间，这'.slice(0, 8)],
    ],
  )
})

test('a record refers only to records of the named type in its own organ', async (t) => {
  const work = await exampleWork(t)
  const [mine, other, gone, foreign] = await Promise.all([
    as(work, lin, (scope) => createRecord(scope, colleague, { values: { name: '周明远' } })),
    as(work, lin, (scope) => createRecord(scope, task, { values: { matter: '不是人' } })),
    as(work, lin, (scope) => createRecord(scope, colleague, { values: { name: '已作废' } })),
    as(work, stranger, (scope) => createRecord(scope, colleague, { values: { name: '外人' } })),
  ])
  const kept = await as(work, lin, (scope) =>
    createRecord(scope, gathering, { values: { subject: '甲', present: [mine.id, gone.id] } }),
  )
  await as(work, lin, (scope) => actOnRecord(scope, colleague, gone, { act: 'void', note: '录错' }))
  for (const { id } of [other, gone, foreign]) {
    const entering = as(work, lin, (scope) => createRecord(scope, gathering, { values: { present: [mine.id, id] } }))
    assert.deepEqual(
      (await refused(entering, 'invalid')).findings.map(({ rule, at }) => [rule, at]),
      [['field/reference', 'present']],
    )
  }
  const values = { subject: '乙', present: [gone.id, mine.id] }
  assert.equal((await as(work, lin, (scope) => changeRecord(scope, gathering, { ...kept, values }))).title, '乙')
})

test('secrecy marks and unknown fields are refused in entered texts', async (t) => {
  const work = await exampleWork(t)
  const marked = { values: { matter: '传达文件', result: '机密★1年' } }
  const refusal = await refused(
    as(work, lin, (scope) => createRecord(scope, task, marked)),
    'invalid',
  )
  assert.deepEqual([refusal.findings[0]?.at, refusal.findings[0]?.rule], ['result', 'field/secrecy-mark'])
  await refused(
    as(work, lin, (scope) => createRecord(scope, task, { values: { matter: '学', nothing: '1' } })),
    'invalid',
  )
})

test('who may do what', async (t) => {
  const work = await exampleWork(t)
  const made = await as(work, lin, (scope) => createRecord(scope, task, { values: { matter: '甲' } }))
  const target = { id: made.id }
  const tries: [string, (scope: Scope) => Promise<unknown>, allowed: (keyof typeof cast)[]][] = [
    ['read', (scope) => viewRecord(scope, task, made.id), ['lin', 'he', 'qin', 'zhao', 'wu']],
    [
      'list',
      (scope) => listRecords(scope, task, parseListQuery(task, {})),
      ['lin', 'he', 'qin', 'zhao', 'wu', 'stranger'],
    ],
    ['enter', (scope) => createRecord(scope, task, { values: {} }), ['lin', 'he', 'qin', 'stranger']],
    [
      'change',
      (scope) => changeRecord(scope, task, { ...target, values: { matter: scope.actor.name } }),
      ['lin', 'he'],
    ],
    ['act', (scope) => actOnRecord(scope, task, target, { act: 'propose' }), ['lin', 'he', 'qin']],
    ['void', (scope) => actOnRecord(scope, task, target, { act: 'void', note: '试' }), ['lin', 'he']],
  ]
  for (const [what, run, allowed] of tries) {
    for (const [name, actor] of Object.entries(cast)) {
      const outcome = await outcomeOf(as(work, actor, async (scope) => rollBack(await run(scope))))
      assert.equal(
        outcome,
        allowed.some((one) => one === name) ? 'done' : actor === stranger ? 'not-found' : 'forbidden',
        `${name} ${what}`,
      )
    }
  }
  assert.ok(admin.capacities.includes('system-admin') && qin.sectionId !== made.sectionId)
})

test('lists are searched, filtered, sorted and paged', async (t) => {
  const work = await exampleWork(t)
  const [zhou, shen] = await as(work, lin, async (scope) => [
    await createRecord(scope, colleague, { values: { name: '周明远' } }),
    await createRecord(scope, colleague, { values: { name: '沈玉兰' } }),
  ])
  const entries = [
    { subject: '监督法学习会', heldOn: '2023-03-10', form: 'plenary', attendance: 30, isOpen: true, chair: zhou.id },
    {
      subject: '宪法宣传日',
      heldOn: '2023-12-04',
      form: 'small',
      attendance: 5,
      topics: ['宪法', '民法典'],
      present: [shen.id],
    },
    { subject: '旁听庭审', heldOn: '2022-05-06', form: 'small', isOpen: false, minutes: '被告人认罪' },
  ]
  await as(work, lin, (scope) =>
    createRecords(
      scope,
      gathering,
      entries.map((values) => ({ values })),
    ),
  )
  const examples: [query: Record<string, string>, subjects: string][] = [
    [{}, '宪法宣传日 监督法学习会 旁听庭审'],
    [{ text: '监督' }, '监督法学习会'],
    [{ text: '法' }, '宪法宣传日 监督法学习会'],
    [{ text: '审' }, '旁听庭审'],
    [{ text: '认罪' }, '旁听庭审'],
    [{ text: '周明' }, '监督法学习会'],
    [{ text: '碰头 庭审' }, '旁听庭审'],
    [{ text: '没有' }, ''],
    [{ year: '2022' }, '旁听庭审'],
    [{ state: 'draft', order: 'asc' }, '旁听庭审 监督法学习会 宪法宣传日'],
    [{ state: 'filed,voided' }, ''],
    [{ sort: 'attendance', order: 'asc' }, '宪法宣传日 监督法学习会 旁听庭审'],
    [{ sort: 'subject', order: 'desc' }, '监督法学习会 旁听庭审 宪法宣传日'],
    [{ 'f.form': 'small' }, '宪法宣传日 旁听庭审'],
    [{ 'f.subject': '法学' }, '监督法学习会'],
    [{ 'f.subject': '审' }, '旁听庭审'],
    [{ 'f.attendance': '..10' }, '宪法宣传日'],
    [{ 'f.heldOn': '2023-01-01..2023-06-30' }, '监督法学习会'],
    [{ 'f.isOpen': 'true' }, '监督法学习会'],
    [{ 'f.topics': '宪法' }, '宪法宣传日'],
    [{ 'f.chair': zhou.id }, '监督法学习会'],
    [{ 'f.present': `${zhou.id},${shen.id}` }, '宪法宣传日'],
    [{ size: '2', page: '2' }, '旁听庭审'],
  ]
  for (const [query, subjects] of examples) {
    const page = await as(work, wu, (scope) => listRecords(scope, gathering, parseListQuery(gathering, query)))
    assert.equal(page.rows.map(({ title }) => title).join(' '), subjects, JSON.stringify(query))
    assert.equal(page.total, query.size === undefined ? page.rows.length : 3)
  }
  const chunks = await as(work, wu, async (scope) => {
    const titles: string[][] = []
    for await (const { rows } of listInChunks(scope, gathering, parseListQuery(gathering, {}), { size: 2 }))
      titles.push(rows.map(({ title }) => title))
    return titles
  })
  assert.deepEqual(chunks, [['宪法宣传日', '监督法学习会'], ['旁听庭审']])
})

test('the tables agree with the declarations, and a planted difference is found', async (t) => {
  const work = await exampleWork(t)
  const { recordTypes } = exampleRegister
  const drift = (types: typeof recordTypes) => work.database.unscoped('test', (db) => findDrift(db, types))
  assert.deepEqual(await drift(recordTypes), [])
  assert.deepEqual(await drift([{ ...task, fields: { matter: task.fields.matter } }]), [
    'task.result: no such field is declared',
  ])
})

test('thousands of records are made in one transaction, each outcome at its place', async (t) => {
  const work = await exampleWork(t)
  const entries = Array.from({ length: 2500 }, (_, n) => ({
    values: { matter: n === 1234 ? '长'.repeat(300) : `第${n}件` },
  }))
  const outcomes = await as(work, lin, (scope) => createRecords(scope, task, entries))
  assert.deepEqual(
    outcomes.flatMap(({ ok }, index) => (ok ? [] : [index])),
    [1234],
  )
  const changes = outcomes
    .slice(0, 3)
    .flatMap((one) => (one.ok ? [{ id: one.value.id, values: { matter: '同' } }] : []))
  assert.ok((await as(work, lin, (scope) => changeRecords(scope, task, changes))).every(({ ok }) => ok))
})

async function attach(work: Work, recordId: string): Promise<void> {
  const file = await keepFile(work, { content: bytes('签到表'), name: '签到表.txt' })
  await as(work, lin, (scope) => attachFile(scope, gathering, recordId, { file, factOn: null }))
}

async function* bytes(text: string) {
  yield Buffer.from(text)
}

async function refused(doing: Promise<unknown>, code: RefusalCode): Promise<Refusal> {
  const refusal = await doing.then(
    () => assert.fail('was not refused'),
    (error: unknown) => error,
  )
  if (!(refusal instanceof Refusal)) throw refusal
  assert.equal(refusal.code, code, refusal.message)
  return refusal
}

class RolledBack extends Error {}

function rollBack(_: unknown): never {
  throw new RolledBack()
}

async function outcomeOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing
    return 'done'
  } catch (error) {
    if (error instanceof RolledBack) return 'done'
    if (error instanceof Refusal) return error.code
    throw error
  }
}
