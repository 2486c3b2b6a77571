import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import { parseListQuery } from '#derive/filters.ts'
import { Refusal } from '#kernel/refusal.ts'
import { actOnBatch, actOnRecord } from './act-on-records.ts'
import { changeRecord, changeRecords } from './change-records.ts'
import { createRecord, createRecords } from './create-records.ts'
import { findDrift } from './drift-store.ts'
import { refused } from './example-refusal.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, colleague, exampleRegister, task } from './examples.ts'
import { listRecords, viewRecord } from './view-records.ts'
import type { Scope } from './work.ts'

const { lin, qin, admin, stranger } = cast

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
