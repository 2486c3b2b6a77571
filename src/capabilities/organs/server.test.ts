import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDrift } from '#records/server/drift-store.ts'
import { verifyLedger } from '#records/server/verify-ledger.ts'
import { examples } from './examples.ts'
import { organs } from './index.ts'
import { exampleHouse as house } from './server/example-house.ts'
import { loadExamples } from './server.ts'

const minute = 60_000

const setupBody = {
  organ: { name: '云山县人大常委会机关', shortName: '云山县人大', kind: 'people-congress', level: 'county' },
  sections: ['办公室', '财经工委'],
  people: [
    { name: '甲某', username: 'sysadmin', capacity: 'system-admin' },
    { name: '乙某', username: 'secadmin', capacity: 'security-admin' },
    { name: '丙某', username: 'auditor', capacity: 'auditor' },
    { name: '丁某', username: 'clerk', capacity: 'office-clerk' },
  ],
}

test('the tables are those of the declarations', async (t) => {
  const { database } = await house(t)
  assert.deepEqual(await database.unscoped('drift', (db) => findDrift(db, organs.recordTypes)), [])
})

test('set-up: three administrators, a clerk, sections; once only', async (t) => {
  const { ask, enter } = await house(t)
  assert.deepEqual((await ask('GET', '/api/setup')).body, { needed: true })
  const done = await ask('POST', '/api/setup', { body: setupBody })
  assert.equal(done.status, 201, done.text)
  assert.equal(done.body.accounts.length, 4)
  assert.deepEqual((await ask('GET', '/api/setup')).body, { needed: false })
  assert.equal((await ask('POST', '/api/setup', { body: setupBody })).status, 409)

  const clerk = done.body.accounts[3]
  const { cookie, body: me } = await enter(clerk.username, clerk.password)
  assert.equal(me.mustChangePassword, true)
  assert.deepEqual(me.actor.capacities, ['office-clerk'])
  assert.equal((await ask('GET', '/api/records/section', { cookie })).status, 403, 'first the password')
  const changed = await ask('POST', '/api/password', { cookie, body: { current: clerk.password, next: 'Kv8!wrm-Tz' } })
  assert.equal(changed.status, 200, changed.text)
  assert.equal((await ask('GET', '/api/records/section', { cookie: changed.cookie })).body.total, 2)
  assert.equal((await ask('GET', '/api/me', { cookie })).status, 204, 'the session of the first password has ended')
})

test('two set-ups at the same time make one organ', async (t) => {
  const { ask } = await house(t)
  const answers = await Promise.all([1, 2].map(() => ask('POST', '/api/setup', { body: setupBody })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409])
})

test('set-up wants three different administrators and a clerk', async (t) => {
  const { ask } = await house(t)
  const [first, second, third, clerk] = setupBody.people
  const wrong = [
    [first, second, third],
    [first, second, clerk],
    [first, { ...second, name: '甲某' }, third, clerk],
    [first, second, { ...third, capacity: 'system-admin' }, clerk],
  ]
  for (const people of wrong) {
    const answer = await ask('POST', '/api/setup', { body: { ...setupBody, people } })
    assert.equal(answer.status, 422, answer.text)
  }
  assert.deepEqual((await ask('GET', '/api/setup')).body, { needed: true })
})

test('the demo organ: the cast in the ledger, all who serve with accounts, each in their capacity', async (t) => {
  const { work, signIn, enter, ask } = await house(t)
  const demo = await loadExamples(work, signIn)
  assert.equal(demo.people.size, 40)
  assert.equal(demo.sections.size, 8)
  assert.equal(demo.accounts.length, 39)
  const expected = {
    zhoumingyuan: ['secretary'],
    linwanqing: ['office-clerk'],
    fengchong: ['section-clerk'],
    wenjiashu: ['system-admin'],
    jiangruobing: ['staff'],
    hanlicheng: ['member'],
  }
  for (const [username, capacities] of Object.entries(expected)) {
    const { body: me, text } = await enter(username, demo.password)
    assert.deepEqual(me.actor?.capacities, capacities, text)
    assert.equal(me.mustChangePassword, false)
  }
  assert.equal((await enter('duanshoucheng', demo.password)).status, 422, 'who left has no account')
  const { cookie, body: me } = await enter('linwanqing', demo.password)
  assert.equal(me.organ.name, examples.organ.name)
  const people = (await ask('GET', '/api/records/person?state=serving&size=100', { cookie })).body
  assert.equal(people.total, 39)
  assert.equal((await ask('GET', '/api/records/section?state=active', { cookie })).body.total, 8)
  const verdict = await work.database.scoped(demo.organId, (db) => verifyLedger(db, demo.organId))
  assert.equal(verdict.broken, null)
})

test('failures, locks and entries stand in the journal of the organ', async (t) => {
  const { work, signIn, enter, acts, clock } = await house(t)
  const demo = await loadExamples(work, signIn)
  for (let failure = 0; failure < 4; failure += 1)
    assert.equal((await enter('linwanqing', 'Wrong-Kv8!wrm')).status, 422)
  const fifth = await enter('linwanqing', 'Wrong-Kv8!wrm')
  assert.equal(fifth.status, 429)
  assert.match(fifth.body.message, /锁定至 09:30/)
  assert.equal((await enter('linwanqing', demo.password)).status, 429)
  for (let failure = 0; failure < 4; failure += 1) assert.equal((await enter('nobody', 'Wrong-Kv8!wrm')).status, 422)
  const unknown = await enter('nobody', 'Wrong-Kv8!wrm')
  assert.deepEqual([unknown.status, unknown.body.message], [429, fifth.body.message])
  clock.pass(31 * minute)
  await enter('linwanqing', demo.password)
  const told = (await acts(demo.organId)).filter(({ operation }) => operation.startsWith('account/'))
  assert.deepEqual(
    told.map(({ operation, actorName }) => [operation, actorName]),
    [
      ...Array.from({ length: 4 }, () => ['account/sign-in-failed', '未登录者']),
      ['account/locked', '未登录者'],
      ['account/sign-in', '林晚晴'],
    ],
  )
})

test('the administrator opens, resets and suspends accounts; nobody else', async (t) => {
  const { work, signIn, enter, ask } = await house(t)
  const demo = await loadExamples(work, signIn)
  const { cookie } = await enter('wenjiashu', demo.password)
  const person = demo.people.get('尹星野')
  const operate = (name: string, body: unknown, by = cookie) =>
    ask('POST', `/api/do/account/${name}`, { cookie: by, body })

  const clerk = (await enter('linwanqing', demo.password)).cookie
  assert.equal((await operate('reset-password', { person }, clerk)).status, 403)
  const left = demo.people.get('段守诚')
  assert.equal((await operate('create', { person, username: 'another' })).status, 409)
  const opened = await operate('create', { person: left, username: 'duanshoucheng' })
  assert.equal(opened.status, 200, opened.text)
  assert.equal((await enter('duanshoucheng', opened.body.password)).status, 403, 'who left stays outside')

  const session = (await enter('yinxingye', demo.password)).cookie
  const reset = await operate('reset-password', { person })
  assert.equal((await ask('GET', '/api/me', { cookie: session })).status, 204)
  assert.equal((await enter('yinxingye', reset.body.password)).body.mustChangePassword, true)

  assert.equal((await operate('suspend', { person, reason: '借调' })).status, 200)
  assert.equal((await enter('yinxingye', reset.body.password)).status, 403)
  const own = demo.people.get('温嘉树')
  assert.equal((await operate('suspend', { person: own, reason: '试' })).status, 409)
  const list = (await ask('GET', '/api/do/account/list', { cookie })).body
  assert.equal(list.length, 40)
  const { lines } = (await ask('GET', `/api/records/person/${person}/history`, { cookie: clerk })).body
  assert.deepEqual(
    lines.map(({ label }: { label: string }) => label),
    ['停用账户', '重置口令', '核定在职', '登记'],
    'colleagues do not see when a person comes and goes',
  )
  assert.ok(list.find((line: { username: string }) => line.username === 'yinxingye').suspendedAt)
})

test('a command-line token works as its owner and cannot make another', async (t) => {
  const { work, signIn, enter, ask } = await house(t)
  const demo = await loadExamples(work, signIn)
  const { cookie } = await enter('linwanqing', demo.password)
  const made = await ask('POST', '/api/tokens', { cookie, body: { name: '报表脚本' } })
  const bearer = made.body.token
  assert.equal((await ask('GET', '/api/records/person', { bearer })).status, 200)
  assert.equal((await ask('POST', '/api/tokens', { bearer, body: { name: '第二个' } })).status, 403)
  assert.equal((await ask('GET', '/api/tokens', { cookie })).body.length, 1)
  assert.equal((await ask('DELETE', `/api/tokens/${made.body.id}`, { cookie })).status, 204)
  assert.equal((await ask('GET', '/api/records/person', { bearer })).status, 401)
  assert.equal((await ask('GET', '/api/me', { bearer })).status, 401)
  assert.equal((await ask('POST', '/api/sign-out', { cookie })).status, 204)
  assert.equal((await ask('GET', '/api/me', { cookie })).status, 204)
})
