import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { driftOf, type FoundColumn } from '#derive/columns.ts'
import { defineCapability } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { filing } from '#kernel/workflow.ts'
import { fixedClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import type { EnteredValues } from '#records/api.ts'
import { makeRegister } from '#records/register.ts'
import { createRecord } from '#records/server/create-records.ts'
import { createLimb } from '#records/server/example-store.ts'
import { insertOrgan } from '#records/server/organ-store.ts'
import { inScope, type Work } from '#records/server/work.ts'
import { lawEntry, lawExamples, laws } from './index.ts'
import { citationsBook } from './server/citations-book.ts'
import { listLaws, viewLaw } from './server/view-law.ts'

const organ = {
  ...{ id: '018f0000-0000-7000-8000-000000000001', name: '云川市人大常委会机关', shortName: '云川市人大' },
  ...({ kind: 'people-congress', level: 'county' } as const),
}
const clerk = {
  ...{ organId: organ.id, personId: '018f0000-0000-7000-8000-000000000002', name: '林晚晴', sectionId: null },
  capacities: ['office-clerk' as const],
}

/** A type that knows nothing of laws but keeps words and text. */
const lesson = defineRecordType({
  name: 'example-lesson',
  title: '示例学习',
  basis: cite('《示例规定》'),
  fields: {
    title: text({ label: '主题', required: true }),
    heldOn: date({ label: '日期', required: true }),
    read: words({ label: '学了什么' }),
    form: choice({ label: '形式', choices: { lecture: '讲座' } }),
    notes: text({ label: '纪要', lines: 4 }),
  },
  list: ['title', 'heldOn'],
  identity: ['title'],
  on: 'heldOn',
  workflow: filing(['office-clerk']),
  enteredBy: ['office-clerk'],
  sample: {},
})

test('the migration has a column for each field', async (t) => {
  const database = await testDatabase(t)
  const found = await database.pool.query<FoundColumn>(
    `select table_name as "table", column_name as "column", udt_name as type, is_nullable = 'YES' as nullable
     from information_schema.columns where table_name = 'law_entry'`,
  )
  assert.deepEqual(driftOf([lawEntry], found.rows), [])
})

test('who cites an entry, and what is looked at again after its amendment', async (t) => {
  const { enter, view } = await registry(t)
  await enter({ title: '学监督法', heldOn: '2023-03-10', read: ['《监督法》'] })
  await enter({ title: '再学', heldOn: '2025-03-10', read: ['中华人民共和国各级人民代表大会常务委员会监督法'] })
  await enter({ title: '纪要里提到', heldOn: '2023-05-10', notes: '对照《监督法》第十五条倒排时间。' })
  await enter({
    title: '学的是别的',
    heldOn: '2023-06-10',
    read: ['反不正当竞争法'],
    notes: '监督法院执行，研究办法。',
  })

  const { citations, changedOn, standing } = await view('supervision-by-standing-committees')
  assert.equal(changedOn, '2024-11-08')
  assert.equal(standing.state, 'amended')
  assert.deepEqual(
    citations.map(({ title, how, needsReview }) => [title, how, needsReview]),
    [
      ['再学', 'listed', false],
      ['纪要里提到', 'named', true],
      ['学监督法', 'listed', true],
    ],
  )
  const book = await citationsBook(await view('supervision-by-standing-committees'))
  assert.ok(book.length > 1000)
})

test('the organ adds entries and corrects ours, drafts not yet', async (t) => {
  const { add, list, view } = await registry(t)
  const [first] = lawExamples[2022]
  assert.ok(first)
  const before = await list()
  await add(first.values)
  await add({ ...first.values, title: '草稿中的条例' }, null)
  await add({
    ...first.values,
    title: '《中华人民共和国招标投标法》',
    kind: 'law',
    adoptedOn: null,
    inForceOn: null,
    amendedOn: ['2026-06-01修订'],
  })
  const after = await list()
  assert.equal(after.length, before.length + 1)
  const own = after.find(({ title }) => title === '云川市文明行为促进条例')
  assert.deepEqual([own?.isOwn, own?.standing.state], [true, 'in-force'])
  const corrected = await view('bidding')
  assert.deepEqual(corrected.standing, { state: 'amended', since: '2026-06-01' })
  assert.equal((await view(own?.id ?? '')).entry.title, own?.title)
})

test('a successor and its predecessor know each other; nothing else is there', async (t) => {
  const { view } = await registry(t)
  assert.equal((await view('letters-and-visits-2005')).successor?.id, 'letters-and-visits')
  assert.deepEqual(
    (await view('letters-and-visits')).predecessors.map(({ id }) => id),
    ['letters-and-visits-2005'],
  )
  await assert.rejects(view('no-such-law'), (error) => error instanceof Refusal && error.code === 'not-found')
})

async function registry(t: TestContext) {
  const database = await testDatabase(t)
  await createLimb(database, lesson)
  const folder = mkdtempSync(join(tmpdir(), 'laws-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const clock = fixedClock('2026-11-24T02:00:00.000Z')
  const example = defineCapability({ name: 'example', title: '示例', recordTypes: [lesson] })
  const work: Work = {
    ...{ database, files: await openFileStore(folder), clock, log: createLog('silent') },
    ...{ register: makeRegister([laws, example]), limits: { evidenceMaxBytes: 1024 } },
  }
  await database.unscoped('make the organ of a test', (db) => insertOrgan(db, organ, clock.now()))
  return {
    enter: (values: EnteredValues) =>
      inScope(work, clerk, (scope) => createRecord(scope, lesson, { values: { ...blank, ...values } })),
    add: (values: EnteredValues, act: string | null = 'file') =>
      inScope(work, clerk, (scope) => createRecord(scope, lawEntry, { values, ...(act === null ? {} : { act }) })),
    list: () => inScope(work, clerk, listLaws),
    view: (id: string) => inScope(work, clerk, (scope) => viewLaw(scope, id)),
  }
}

const blank = { read: null, form: null, notes: null }
