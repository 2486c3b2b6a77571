import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#kernel/capacity.ts'
import { buildApp } from '#platform/http/app.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, greet, yunchuan } from './examples.ts'
import { handle, type ServerPart } from './operations.ts'
import { fileBodies, mountRecords } from './routes.ts'
import { verifyLedger } from './verify-ledger.ts'

const part: ServerPart = {
  capability: 'example',
  handlers: [
    handle(greet, async ({ input, tell }) => {
      tell({ note: input.words })
      return { said: input.words }
    }),
  ],
  mount: (app) => void app.get('/api/example', (context) => context.json('mounted')),
}

test('a record lives its life over HTTP', async (t) => {
  const { ask, work } = await door(t)
  const chair = await ask('POST', '/api/records/colleague', { values: { name: '周明远' } })
  assert.equal(chair.status, 201)
  const values = { subject: '学习会', heldOn: '2023-03-10', form: 'small', chair: chair.body.id }
  const { body: made } = await ask('POST', '/api/records/gathering', { values })
  assert.deepEqual(made.may, { edit: true, correct: false, void: true, attach: true, acts: ['file'] })
  assert.deepEqual(made.titles, { [chair.body.id]: '周明远' })
  assert.equal(made.findings[0].rule, 'evidence/min')
  const address = `/api/records/gathering/${made.id}`

  const refused = await ask('POST', `${address}/acts/file`, { version: 1 })
  assert.deepEqual([refused.status, refused.body.code, refused.body.findings.length], [422, 'invalid', 1])
  const headers = { 'x-file-name': encodeURIComponent('签到表.txt'), 'x-fact-on': '2023-03-10' }
  const file = await ask('POST', `${address}/evidence`, '签到', { headers })
  assert.deepEqual([file.status, file.body.name, file.body.mediaType], [201, '签到表.txt', 'text/plain'])
  const filed = await ask('POST', `${address}/acts/file`, { version: 1 })
  assert.deepEqual([filed.status, filed.body.state, filed.body.version], [200, 'filed', 2])
  const stale = await ask('PUT', address, { version: 1, values, reason: '改' })
  assert.deepEqual([stale.status, stale.body.detail.changes[0].field], [409, 'state'])

  const content = await ask('GET', `/api/evidence/${file.body.id}/content`)
  assert.equal(content.text, '签到')
  assert.match(content.headers.get('content-security-policy') ?? '', /sandbox/)
  const list = await ask('GET', '/api/records/gathering?text=%E5%AD%A6%E4%B9%A0&year=2023&sort=heldOn&order=desc')
  assert.deepEqual([list.body.total, list.body.rows[0].evidence], [1, 1])
  const history = await ask('GET', `${address}/history`)
  assert.deepEqual(
    history.body.lines.map((line: { label: string }) => line.label),
    ['查阅、下载佐证材料', '归档', '上传佐证材料', '登记'],
  )
  const batch = await ask('POST', '/api/records/gathering/batch', {
    act: 'void',
    note: '重复',
    records: [{ id: made.id, version: 2 }],
  })
  assert.deepEqual(batch.body, { done: [made.id], refused: [] })
  assert.deepEqual(await work.database.scoped(yunchuan, (db) => verifyLedger(db, yunchuan)), { acts: 6, broken: null })
})

test('drafts belong to one person', async (t) => {
  const { ask } = await door(t)
  const address = '/api/drafts/gathering:new'
  assert.equal((await ask('GET', address)).status, 204)
  assert.equal((await ask('PUT', address, { body: { subject: '半\u0000句' } })).status, 200)
  assert.deepEqual((await ask('GET', address)).body.body, { subject: '半句' })
  assert.equal((await ask('GET', address, undefined, { actor: cast.he })).status, 204)
  assert.equal((await ask('DELETE', address)).status, 204)
  assert.equal((await ask('GET', address)).status, 204)
})

test('an operation is validated, permitted, run and journalled', async (t) => {
  const { ask, work } = await door(t)
  assert.deepEqual((await ask('POST', '/api/do/example/greet', { words: ' 您好 ' })).body, { said: '您好' })
  assert.equal((await ask('POST', '/api/do/example/greet', {})).status, 422)
  assert.equal((await ask('GET', '/api/do/example/greet?words=1')).status, 422)
  assert.equal((await ask('POST', '/api/do/example/greet', { words: '好' }, { actor: cast.wu })).status, 403)
  assert.equal((await ask('POST', '/api/do/nothing', {})).status, 404)
  assert.equal((await ask('GET', '/api/example')).body, 'mounted')
  assert.equal((await as(work, cast.lin, (scope) => verifyLedger(scope.db, yunchuan))).acts, 1)
})

test('trouble is told by status', async (t) => {
  const { ask } = await door(t)
  const nobody = { actor: null }
  const examples: [status: number, answer: Promise<{ status: number }>][] = [
    [401, ask('GET', '/api/records/task', undefined, nobody)],
    [401, ask('GET', '/api/records/unknown', undefined, nobody)],
    [403, ask('GET', '/api/records/task', undefined, { actor: cast.admin })],
    [404, ask('GET', '/api/records/unknown')],
    [404, ask('GET', '/api/records/task/01890a5d-ac96-774b-bcce-b30209900099')],
    [404, ask('GET', '/api/records/task/not-an-id')],
    [404, ask('POST', '/api/records/task/01890a5d-ac96-774b-bcce-b30209900099/acts/gone', { version: 1 })],
    [422, ask('GET', '/api/records/task?sort=nothing')],
    [422, ask('POST', '/api/records/task', '{')],
    [422, ask('POST', '/api/records/task', { values: { matter: { deep: 1 } } })],
    [422, ask('POST', '/api/records/task', [])],
    [413, ask('POST', '/api/records/task', { values: { matter: '长'.repeat(1_000_000) } })],
    [403, ask('POST', '/api/records/task', { values: {} }, { headers: { origin: 'https://elsewhere.example' } })],
    [403, ask('POST', '/api/records/task', { values: {} }, { headers: { 'sec-fetch-site': 'cross-site' } })],
    [
      201,
      ask('POST', '/api/records/task', { values: {} }, { headers: { origin: 'http://localhost', host: 'localhost' } }),
    ],
    [201, ask('POST', '/api/records/task', { values: {} }, { headers: { origin: 'null', authorization: 'Bearer x' } })],
  ]
  for (const [index, [status, answer]] of examples.entries()) assert.equal((await answer).status, status, String(index))
})

async function door(t: Parameters<typeof exampleWork>[0]) {
  const work = await exampleWork(t)
  const asked: { actor: Actor | null } = { actor: cast.lin }
  const app = buildApp({
    ...{ log: work.log, bodyLimits: fileBodies, mount: (made) => mountRecords(made, work, [part]) },
    actorOf: async (request) => (request.headers.has('x-nobody') ? null : (byName(request) ?? asked.actor)),
  })
  async function ask(
    method: string,
    path: string,
    body?: unknown,
    more: { headers?: Record<string, string>; actor?: Actor | null } = {},
  ) {
    const who =
      more.actor === undefined ? {} : more.actor === null ? { 'x-nobody': '1' } : { 'x-actor': more.actor.personId }
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const answer = await app.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...more.headers, ...who },
      ...sent,
    })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : null }
  }
  return { ask, work }
}

function byName(request: Request): Actor | undefined {
  return Object.values(cast).find(({ personId }) => personId === request.headers.get('x-actor'))
}
