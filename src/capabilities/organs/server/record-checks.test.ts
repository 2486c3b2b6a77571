import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeRecord } from '#records/server/change-records.ts'
import { createRecords } from '#records/server/create-records.ts'
import { withChecks } from '#records/server/operations.ts'
import { inScope, type Scope, type Work } from '#records/server/work.ts'
import { capacityGrantRecord, postTermRecord } from '../index.ts'
import { loadExamples, organsPart, systemScope } from '../server.ts'
import { exampleHouse as house } from './example-house.ts'

test('nobody grants themselves, and nobody holds two administrator seats: refused at once', async (t) => {
  const { work, signIn, enter, ask } = await house(t)
  const demo = await loadExamples(work, signIn)
  const { cookie } = await enter('guyutong', demo.password)
  const grant = (name: string, capacity: string, by = cookie) =>
    ask('POST', '/api/records/capacity-grant', {
      cookie: by,
      body: { act: 'grant', values: { title: '试', person: demo.people.get(name), capacity, from: '2024-01-01' } },
    })
  const capacitiesOf = async (username: string) => (await enter(username, demo.password)).body.actor.capacities

  assert.equal((await grant('尹星野', 'office-clerk')).status, 201)
  assert.deepEqual(await capacitiesOf('yinxingye'), ['office-clerk'])
  const sysadmin = (await enter('wenjiashu', demo.password)).cookie
  assert.equal((await grant('尹星野', 'secretary', sysadmin)).status, 403, 'who opens accounts does not grant')

  assert.deepEqual(rulesIn(await grant('谷雨桐', 'secretary')), ['organs/nobody-grants-themselves'])
  assert.deepEqual(rulesIn(await grant('常思齐', 'system-admin')), ['organs/administrators-exclude-one-another'])
  assert.deepEqual(await capacitiesOf('guyutong'), ['security-admin'])
  assert.deepEqual(await capacitiesOf('changsiqi'), ['auditor'])
})

test('a grant of another is not corrected to oneself; one that came in another way has no effect', async (t) => {
  const { work, signIn, enter, ask } = await house(t)
  const demo = await loadExamples(work, signIn)
  const { cookie, body: me } = await enter('guyutong', demo.password)
  const { rows } = (await ask('GET', `/api/records/capacity-grant?f.capacity=secretary`, { cookie })).body
  const [row] = rows
  const values = { ...row.values, person: me.actor.personId }
  const address = `/api/records/capacity-grant/${row.id}`
  const corrected = await ask('PUT', address, { cookie, body: { version: row.version, reason: '试', values } })
  assert.deepEqual(rulesIn(corrected), ['organs/nobody-grants-themselves'])

  const own = { id: row.id, values, reason: '试' }
  await inScope(work, me.actor, (scope) => changeRecord(scope, capacityGrantRecord, own))
  assert.deepEqual((await enter('guyutong', demo.password)).body.actor.capacities, ['security-admin'])
  const seen = await ask('GET', address, { cookie })
  assert.deepEqual(
    seen.body.findings.map(({ rule }: { rule: string }) => rule),
    ['organs/nobody-grants-themselves'],
  )
})

test('two terms of one principal post do not overlap, entered one by one or together', async (t) => {
  const { work, signIn, enter, ask } = await house(t)
  const demo = await loadExamples(work, signIn)
  const { cookie } = await enter('linwanqing', demo.password)
  const term = (name: string, from: string, until: string | null = null) => ({
    ...{ title: '临时党组书记', person: demo.people.get(name) ?? '', isFirstResponsible: true, applies: 'analogy' },
    ...{ from, until },
  })
  const post = (values: unknown) => ask('POST', '/api/records/post-term', { cookie, body: { act: 'file', values } })
  const first = await post(term('周明远', '2024-01-01'))
  assert.equal(first.status, 201, first.text)
  assert.deepEqual(rulesIn(await post(term('沈玉兰', '2024-03-01'))), ['organs/first-responsible-terms-overlap'])
  const ended = await ask('PUT', `/api/records/post-term/${first.body.id}`, {
    cookie,
    body: { version: first.body.version, reason: '免职', values: term('周明远', '2024-01-01', '2024-02-29') },
  })
  assert.equal(ended.status, 200, ended.text)
  assert.equal((await post(term('沈玉兰', '2024-03-01'))).status, 201)

  const together = [term('周明远', '2019-01-01', '2019-12-31'), term('沈玉兰', '2019-06-01', '2019-12-31')]
  const scoped = withChecks(work, [organsPart(signIn)])
  const outcomes = await bySystem(demo.organId, scoped, (scope) =>
    createRecords(
      scope,
      postTermRecord,
      together.map((values) => ({ values, act: 'file' })),
    ),
  )
  assert.deepEqual(
    outcomes.map(({ ok }) => ok),
    [true, false],
  )
  await bySystem(demo.organId, work, (scope) =>
    createRecords(scope, postTermRecord, [{ values: together[1] ?? {}, act: 'file' }]),
  )
  const told = (await ask('GET', '/api/do/organ/check', { cookie })).body
  assert.deepEqual(
    told.map(({ rule }: { rule: string }) => rule),
    ['organs/first-responsible-terms-overlap', 'organs/first-responsible-terms-overlap'],
    'what came in another way is told',
  )
})

function rulesIn({ status, text, body }: { status: number; text: string; body: { findings: { rule: string }[] } }) {
  assert.equal(status, 422, text)
  return body.findings.map(({ rule }) => rule)
}

function bySystem<T>(organId: string, work: Work, run: (scope: Scope) => Promise<T>): Promise<T> {
  return work.database.scoped(organId, (db) => run(systemScope(work, db, organId)))
}
