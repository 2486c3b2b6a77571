import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Capacity, capacityLabels } from '#kernel/capacity.ts'
import { verifyLedger } from '#records/server/verify-ledger.ts'
import { register } from './register.ts'
import { examRows } from './server/permissions/examples-exams.ts'
import { operationTable, rowsOfOperation } from './server/permissions/examples-operations.ts'
import { fillFirstOrgan, oneOfEach, twoOrgans } from './server/permissions/examples-organs.ts'
import { otherRows } from './server/permissions/examples-others.ts'
import { rowsOfType, typeTable } from './server/permissions/examples-types.ts'
import type { Known, RouteRow } from './server/permissions/route-row.ts'

const rows: readonly RouteRow[] = [
  ...Object.entries(typeTable).flatMap(([type, row]) => rowsOfType(type, row)),
  ...Object.entries(operationTable).flatMap(([name, row]) => rowsOfOperation(name, row)),
  ...otherRows,
  ...examRows,
]

let world: Awaited<ReturnType<typeof twoOrgans>>
let known: Known
const cookies = new Map<Capacity, string>()
const strangers = new Map<Capacity, string>()

before(async () => {
  world = await twoOrgans()
  known = await fillFirstOrgan(world)
  for (const capacity of capacities) {
    cookies.set(capacity, await world.cookieOf(capacity))
    strangers.set(capacity, await world.strangerOf(capacity))
  }
})
after(() => world.close())

type RouteHeaders = Readonly<Record<string, string>>

const capacities = Object.keys(capacityLabels).filter((name): name is Capacity => name in oneOfEach)

test('every address, every type of record and every operation stands in the table', () => {
  const covered = new Set(rows.map(({ route, of }) => `${route} ${of ?? ''}`))
  const missing = new Set<string>()
  for (const { method, path } of world.app.routes) {
    if (!path.startsWith('/api/') || method === 'ALL') continue
    const many = path.includes(':type')
      ? register.recordTypes.map(({ name }) => name)
      : path.startsWith('/api/do/')
        ? register.operations.map(({ name }) => name)
        : ['']
    for (const of of many) if (!covered.has(`${method} ${path} ${of}`)) missing.add(`${method} ${path} ${of}`)
  }
  assert.deepEqual([...missing], [])
  const moves = register.recordTypes.flatMap(({ name, workflow }) => workflow.transitions.map(({ act }) => [name, act]))
  const unlisted = moves.filter(([name = '', act = '']) => !Object.hasOwn(typeTable[name]?.acts ?? {}, act))
  assert.deepEqual(unlisted, [])
})

for (const capacity of capacities) {
  test(`${capacityLabels[capacity]} is let in where the table says so, and nowhere else`, async () => {
    const wrong: string[] = []
    for (const row of rows.filter(({ ok, route }) => ok !== 0 && route !== 'POST /api/sign-out')) {
      const isIn = typeof row.may === 'string' || row.may.includes(capacity)
      const { status } = await ask(row, cookies.get(capacity))
      const expected = isIn ? row.ok : 403
      if (status !== expected) wrong.push(`${told(row)}: ${status} instead of ${expected}`)
    }
    assert.deepEqual(wrong, [])
  })
}

test('who stands in for the clerk is let in as the clerk is, a day before and after as staff', async () => {
  const { people } = world.first
  const [principal, deputy] = [people.get('林晚晴'), people.get('尹星野')]
  const today = world.work.clock.today()
  const values = { title: '外出学习', principal, deputy, from: today, until: today }
  const body = { act: 'appoint', values }
  const appointed = await send('POST', '/api/records/stand-in', body, cookies.get('office-clerk'))
  assert.equal(appointed.status, 201, appointed.text)
  const cookie = await world.enter('yinxingye')
  const wrong: string[] = []
  for (const row of rows.filter(({ ok, route }) => ok !== 0 && route !== 'POST /api/sign-out')) {
    const isIn = typeof row.may === 'string' || row.may.includes('office-clerk') || row.may.includes('staff')
    const { status } = await ask(row, cookie)
    const expected = isIn ? row.ok : 403
    if (status !== expected) wrong.push(`${told(row)}: ${status} instead of ${expected}`)
  }
  assert.deepEqual(wrong, [])
  const { id, version } = JSON.parse(appointed.text)
  const recalled = await send(
    'POST',
    `/api/records/stand-in/${id}/acts/recall`,
    { version },
    cookies.get('office-clerk'),
  )
  assert.equal(recalled.status, 200, recalled.text)
  const study = { values: { title: '试' } }
  assert.equal((await send('POST', '/api/records/study-session', study, cookie)).status, 403)
})

test('nobody is let in but to sign in and to set up', async () => {
  const wrong: string[] = []
  for (const row of rows.filter(({ ok }) => ok !== 0)) {
    const { status } = await ask(row)
    const expected = row.may === 'anyone' ? (row.nobody ?? row.ok) : 401
    if (status !== expected) wrong.push(`${told(row)}: ${status} instead of ${expected}`)
  }
  assert.deepEqual(wrong, [])
})

test('another organ finds nothing by id, whatever its people may do at home', async () => {
  const wrong: string[] = []
  for (const row of rows) {
    if (row.foreign === undefined) continue
    for (const cookie of new Set(strangers.values())) {
      const { status, text } = await ask(row, cookie)
      const isRight = status === row.foreign || status === 403
      if (!isRight || /周明远|苏念慈|secret-of-yunchuan|云川/.test(text)) wrong.push(`${told(row)}: ${status} ${text}`)
    }
    const statuses = await Promise.all(
      [...new Set(strangers.values())].map(async (one) => (await ask(row, one)).status),
    )
    if (!statuses.includes(row.foreign)) wrong.push(`${told(row)}: nobody came as far as the id`)
  }
  assert.deepEqual(wrong, [])
})

test('after all that the chain is whole', async () => {
  const { organId } = world.first
  const verdict = await world.work.database.scoped(organId, (db) => verifyLedger(db, organId))
  assert.equal(verdict.broken, null)
})

function ask({ route, ask: asking }: RouteRow, cookie?: string) {
  const { path, body, headers } = asking(known)
  return send(route.split(' ')[0] ?? 'GET', path, body, cookie, headers)
}

async function send(method: string, path: string, body: unknown, cookie?: string, headers: RouteHeaders = {}) {
  const kind = typeof body === 'string' ? 'application/octet-stream' : 'application/json'
  const answer = await world.app.request(path, {
    method,
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': kind }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: answer.status, text: await answer.text() }
}

function told({ route, of, ask: asking }: RouteRow): string {
  return `${route.split(' ')[0]} ${asking(known).path} ${of ?? ''}`
}
