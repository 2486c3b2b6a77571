import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#kernel/capacity.ts'
import { buildApp } from '#platform/http/app.ts'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import type { JournalLine } from '../../api.ts'
import { actOnRecord } from '../act-on-records.ts'
import { changeRecord } from '../change-records.ts'
import { createRecord } from '../create-records.ts'
import { as, exampleWork } from '../example-work.ts'
import { cast, greet, task } from '../examples.ts'
import { handle } from '../operations.ts'
import { mountRecords } from '../routes.ts'
import { verifyLedger } from '../verify-ledger.ts'

const auditor: Actor = { ...cast.admin, name: '常思齐', capacities: ['auditor'] }
const both: Actor = { ...auditor, capacities: ['auditor', 'staff'] }
const stranger: Actor = { ...cast.stranger, capacities: ['auditor'] }

test('the auditor sees who did what, not what a record says; looking leaves one act', async (t) => {
  const { read, id, verdict } = await journal(t)
  const first = await read('')
  assert.deepEqual(lineWords(first.body.lines), [
    ['报请销号', '林晚晴', '（无权查看）', [['状态', '', '']]],
    ['修改', '林晚晴', '（无权查看）', [['结果', '', '']]],
    [
      '登记',
      '林晚晴',
      '（无权查看）',
      [
        ['事项', '', ''],
        ['状态', '', ''],
      ],
    ],
  ])
  assert.equal(first.body.lines[0].note, '已办好')
  await read('?page=2')
  const second = await read(`?record=${id}`, both)
  assert.deepEqual(lineWords(second.body.lines).slice(0, 2), [
    ['报请销号', '林晚晴', '修路', [['状态', '办理中', '待销号']]],
    ['修改', '林晚晴', '修路', [['结果', '', '已修']]],
  ])
  const looks = await read('?operation=journal.read')
  assert.deepEqual(
    looks.body.lines.map(({ label, note }: JournalLine) => [label, note]),
    [
      ['查看审计记录', '记录：修路'],
      ['查看审计记录', null],
    ],
    'the second page left none',
  )
  assert.equal((await verdict()).broken, null)
})

test('the journal is narrowed by day, person and operation, and wrong questions are refused', async (t) => {
  const { read } = await journal(t)
  const totals: [query: string, total: number][] = [
    ['?from=2023-06-01&until=2023-06-01', 3],
    ['?until=2023-05-31', 0],
    [`?person=${encodeURIComponent('晚晴')}&operation=record.create,record.change`, 2],
    [`?person=${cast.he.personId}`, 0],
  ]
  for (const [query, total] of totals) assert.equal((await read(query)).body.total, total, query)
  for (const query of ['?from=2023-02-30', '?record=x', '?page=0']) assert.equal((await read(query)).status, 422, query)
})

test('nobody else reads it, and another organ has its own', async (t) => {
  const { read } = await journal(t)
  assert.equal((await read('', cast.lin)).status, 403)
  assert.equal((await read('', cast.admin)).status, 403)
  assert.equal((await read('.xlsx', cast.lin)).status, 403)
  assert.deepEqual((await read('', stranger)).body.lines, [])
})

test('the workbook has the same lines and is told in the journal', async (t) => {
  const { read } = await journal(t)
  const book = await read('.xlsx?operation=record.change', both)
  const [sheet] = await readWorkbook(book.bytes)
  assert.deepEqual(
    [sheet?.rows.length, sheet?.rows[3]?.slice(2, 8)],
    [4, ['林晚晴', '办公室经办人', '修改', '任务', '修路', '结果：已修']],
  )
  assert.equal((await read('')).body.lines[0].note, '事项：修改')
})

function lineWords(lines: readonly JournalLine[]) {
  return lines.map(({ label, actorName, record, changes }) => [
    ...[label, actorName, record?.title],
    changes.map((change) => [change.label, change.before, change.after]),
  ])
}

async function journal(t: Parameters<typeof exampleWork>[0]) {
  const work = await exampleWork(t)
  const asking: { actor: Actor } = { actor: auditor }
  const app = buildApp({
    log: work.log,
    actorOf: async () => asking.actor,
    mount: (door) => mountRecords(door, work, [{ capability: 'example', handlers: [handle(greet, async () => null)] }]),
  })
  const { id } = await as(work, cast.lin, async (scope) => {
    const made = await createRecord(scope, task, { values: { matter: '修路' } })
    await changeRecord(scope, task, { id: made.id, values: { matter: '修路', result: '已修' } })
    return actOnRecord(scope, task, { id: made.id }, { act: 'propose', note: '已办好' })
  })
  const read = async (query: string, actor: Actor = auditor) => {
    asking.actor = actor
    const answer = await app.request(`/api/journal${query}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    return { status: answer.status, bytes, body: isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null }
  }
  const verdict = () => as(work, cast.lin, ({ db, actor }) => verifyLedger(db, actor.organId))
  return { read, id, verdict }
}
