import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { Refusal } from '#kernel/refusal.ts'
import { testDatabase } from '../db/test-database.ts'
import { createLog } from '../log.ts'
import { limits } from './limits.ts'
import { sessionCookie, tokenInCookie } from './session-cookie.ts'
import { makeSignIn } from './sign-in.ts'

const minute = 60_000
const here = '10.0.0.8'
const chosen = 'Kv8!wrm-Tz'

async function house(t: TestContext) {
  const database = await testDatabase(t)
  const clock = {
    at: new Date('2024-03-01T01:00:00Z'),
    now: () => clock.at,
    today: () => clock.at.toISOString().slice(0, 10),
    pass(ms: number) {
      clock.at = new Date(clock.at.getTime() + ms)
    },
  }
  const signIn = makeSignIn({ database, clock, log: createLog('silent') })
  const person = { organId: randomUUID(), personId: randomUUID(), username: 'linwanqing' }
  const { accountId, password } = await signIn.createAccount(person)
  const enter = async (secret: string, username = person.username) => signIn.signIn(username, secret, here)
  const change = (current: string, next: string) =>
    signIn.changePassword(accountId, { current, next, words: ['云川市人大'], source: here })
  return { database, clock, signIn, person, accountId, password, enter, change }
}

const withCookie = (token: string) => new Headers({ cookie: `other=1; ${sessionCookie(token, { secure: false })}` })
const withBearer = (token: string) => new Headers({ authorization: `Bearer ${token}` })

async function tokenOf(outcome: { readonly kind: string; readonly token?: string }): Promise<string> {
  assert.ok(outcome.token !== undefined, outcome.kind)
  return outcome.token
}

test('the first password opens a session that must change it', async (t) => {
  const { signIn, person, accountId, password, enter, change } = await house(t)
  const token = await tokenOf(await enter(password, ' LinWanqing '))
  const first = await signIn.sessionOf(withCookie(token))
  assert.deepEqual(first, { accountId, ...person, mustChangePassword: true, by: 'cookie' })

  const after = await tokenOf(await change(password, chosen))
  assert.equal(await signIn.sessionOf(withCookie(token)), null, 'the old session has ended')
  assert.equal((await signIn.sessionOf(withCookie(after)))?.mustChangePassword, false)

  await signIn.signOut(withCookie(after))
  assert.equal(await signIn.sessionOf(withCookie(after)), null)
  assert.equal((await enter(password)).kind, 'wrong')
  assert.equal((await enter(chosen)).kind, 'signed-in')
})

test('a wrong password and an unknown name answer alike and lock alike', async (t) => {
  const { clock, enter, password } = await house(t)
  const known: string[] = []
  const unknown: string[] = []
  for (let failure = 1; failure <= limits.failures + 1; failure += 1) {
    known.push((await enter('Wrong-Kv8!wrm')).kind)
    unknown.push((await enter('Wrong-Kv8!wrm', 'nobody')).kind)
  }
  assert.deepEqual(known, ['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked'])
  assert.deepEqual(unknown, known)

  const locked = await enter(password)
  assert.ok(locked.kind === 'locked' && !locked.isNew, 'the right password does not open a lock')
  assert.equal(locked.until.toISOString(), '2024-03-01T01:30:00.000Z')
  clock.pass(30 * minute)
  assert.equal((await enter(password)).kind, 'signed-in')
})

test('a wrong password and an unknown name take as long', async (t) => {
  const { signIn, enter } = await house(t)
  await enter('Wrong-Kv8!wrm', 'warm')
  const spent = async (username: string) => {
    const start = performance.now()
    await signIn.signIn(username, 'Wrong-Kv8!wrm', here)
    return performance.now() - start
  }
  let known = 0
  let unknown = 0
  for (let turn = 0; turn < 4; turn += 1) {
    known += await spent('linwanqing')
    unknown += await spent(`nobody${turn}`)
  }
  // Hashing takes some 30 ms, everything else under 5: without the decoy the quotient is about 10.
  assert.ok(known / unknown < 3 && unknown / known < 3, `${known} ms against ${unknown} ms`)
})

test('guesses at the same time get no more tries than guesses in turn', async (t) => {
  const { enter } = await house(t)
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => enter('Wrong-Kv8!wrm')))
  assert.equal(outcomes.filter(({ kind }) => kind === 'wrong').length, limits.failures - 1)
})

test('failures are forgotten by success and by time', async (t) => {
  const { clock, enter, password } = await house(t)
  for (let failure = 1; failure < limits.failures; failure += 1) await enter('Wrong-Kv8!wrm')
  assert.equal((await enter(password)).kind, 'signed-in')
  for (let failure = 1; failure < limits.failures; failure += 1) await enter('Wrong-Kv8!wrm')
  clock.pass(31 * minute)
  assert.equal((await enter('Wrong-Kv8!wrm')).kind, 'wrong')
})

test('one address may not try many names', async (t) => {
  const { signIn, enter, password } = await house(t)
  for (let failure = 0; failure < limits.failuresFromSource; failure += 1)
    await signIn.signIn(`nobody${failure}`, 'Wrong-Kv8!wrm', here)
  assert.equal((await enter(password)).kind, 'locked')
  assert.equal((await signIn.signIn('linwanqing', password, '10.0.0.9')).kind, 'signed-in')
})

test('failures on purpose lock the name where they come from, and for all only when they come from many places', async (t) => {
  const { signIn, person, password, enter } = await house(t)
  const failFrom = async (source: string, times: number) => {
    for (let time = 0; time < times; time += 1) await signIn.signIn(person.username, 'wrong', source)
  }
  await failFrom('10.0.0.66', limits.failures + 3)
  assert.equal((await signIn.signIn(person.username, password, '10.0.0.66')).kind, 'locked')
  assert.equal((await enter(password)).kind, 'signed-in')
  for (let place = 0; place < 4; place += 1) await failFrom(`10.0.1.${place}`, limits.failures)
  assert.equal((await enter(password)).kind, 'locked')
  const account = await signIn.accountOf(person.organId, person.personId)
  assert.ok(account !== null && (await signIn.accountsOf(person.organId))[0]?.lockedUntil !== null)
  assert.equal((await enter(await signIn.resetPassword(account))).kind, 'signed-in')
})

test('a session ends 30 minutes after its last use and 12 hours after its start', async (t) => {
  const { clock, signIn, enter, password } = await house(t)
  const idle = withCookie(await tokenOf(await enter(password)))
  clock.pass(29 * minute)
  assert.ok(await signIn.sessionOf(idle))
  clock.pass(29 * minute)
  assert.ok(await signIn.sessionOf(idle), 'each use counts anew')
  clock.pass(31 * minute)
  assert.equal(await signIn.sessionOf(idle), null)

  const busy = withCookie(await tokenOf(await enter(password)))
  for (let half = 0; half < 24; half += 1) {
    assert.ok(await signIn.sessionOf(busy))
    clock.pass(30 * minute)
  }
  assert.ok(await signIn.sessionOf(busy), 'just 12 hours')
  clock.pass(1)
  assert.equal(await signIn.sessionOf(busy), null)
})

test('the last five passwords are not taken again', async (t) => {
  const { clock, change, password } = await house(t)
  const next = ['Kv8!wrm-Tz', 'Lw9?tzp-Hq', 'Mx2#kvd-Jr', 'Ny3%hgs-Wb', 'Pz4&fbn-Xc']
  let current = password
  for (const one of next) {
    clock.pass(minute)
    assert.equal((await change(current, one)).kind, 'changed')
    current = one
  }
  for (const used of next) assert.equal((await change(current, used)).kind, 'refused', used)
  assert.equal((await change(current, password)).kind, 'changed', 'the sixth last may be taken again')
})

test('a new password keeps the policy, and the present one must be known', async (t) => {
  const { change, password } = await house(t)
  const refused = await change(password, '云川市人大Rk86w')
  assert.ok(refused.kind === 'refused' && refused.findings[0]?.message.includes('云川市人大'))
  assert.equal((await change(password, 'Linwanqing-86')).kind, 'refused')
  const kinds: string[] = []
  for (let failure = 1; failure <= limits.failures; failure += 1) kinds.push((await change('x', chosen)).kind)
  assert.deepEqual(kinds, ['wrong', 'wrong', 'wrong', 'wrong', 'locked'])
  assert.equal((await change(password, chosen)).kind, 'locked')
})

test('command-line tokens: listed, used, revoked, and ended with the password', async (t) => {
  const { clock, signIn, accountId, person } = await house(t)
  const { line, token } = await signIn.createToken(accountId, '报表脚本')
  assert.equal((await signIn.sessionOf(withBearer(token)))?.by, 'token')
  assert.deepEqual(
    (await signIn.listTokens(accountId)).map(({ name, usedAt }) => [name, usedAt]),
    [['报表脚本', clock.at]],
  )
  assert.equal(await signIn.revokeToken(randomUUID(), line.id), false, 'not by another account')
  assert.equal(await signIn.revokeToken(accountId, line.id), true)
  assert.equal(await signIn.sessionOf(withBearer(token)), null)

  const second = await signIn.createToken(accountId, '第二个')
  const holder = await signIn.accountOf(person.organId, person.personId)
  assert.ok(holder)
  await signIn.resetPassword(holder)
  assert.equal(await signIn.sessionOf(withBearer(second.token)), null)

  const third = await signIn.createToken(accountId, '第三个')
  clock.pass(limits.token)
  assert.equal(await signIn.sessionOf(withBearer(third.token)), null, 'expired')
})

test('a suspended account has no session and no entry until it is resumed', async (t) => {
  const { signIn, person, enter, password } = await house(t)
  const session = withCookie(await tokenOf(await enter(password)))
  const holder = await signIn.accountOf(person.organId, person.personId)
  assert.ok(holder)
  await signIn.suspend(holder)
  assert.equal(await signIn.sessionOf(session), null)
  assert.equal((await enter(password)).kind, 'suspended')
  assert.equal((await enter('Wrong-Kv8!wrm')).kind, 'wrong', 'only who knows the password learns of it')
  await signIn.resume(holder)
  assert.equal((await enter(password)).kind, 'signed-in')
})

test('a reset gives a new password to be changed and lifts the lock', async (t) => {
  const { signIn, person, enter, change, password } = await house(t)
  await change(password, chosen)
  for (let failure = 0; failure < limits.failures; failure += 1) await enter('Wrong-Kv8!wrm')
  const [line] = await signIn.accountsOf(person.organId)
  assert.ok(line?.lockedUntil)
  const fresh = await signIn.resetPassword(line)
  assert.equal((await enter(chosen)).kind, 'wrong')
  const entered = await enter(fresh)
  assert.ok(entered.kind === 'signed-in' && entered.holder.mustChangePassword)
})

test('user names are few and plain, one account for a person', async (t) => {
  const { signIn, person } = await house(t)
  const refused = async (who: typeof person, code: string) =>
    assert.rejects(signIn.createAccount(who), (error) => error instanceof Refusal && error.code === code)
  await refused({ ...person, personId: randomUUID() }, 'conflict')
  await refused({ ...person, username: 'another' }, 'conflict')
  for (const username of ['ab', '1abc', '林晚晴', 'a b c', 'x'.repeat(31)])
    await refused({ ...person, personId: randomUUID(), username }, 'invalid')
})

test('no secret stands in the database', async (t) => {
  const { database, signIn, accountId, password, enter } = await house(t)
  const session = await tokenOf(await enter(password))
  const { token } = await signIn.createToken(accountId, '报表脚本')
  const tables = ['account', 'past_password', 'session', 'token', 'attempt']
  for (const table of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from sign_in.${sql.id(table)} t`.execute(
      database.kysely,
    )
    const text = rows.map(({ row }) => row).join('\n')
    for (const secret of [session, token, password]) assert.ok(!text.includes(secret), table)
  }
})

test('the cookie is bound to the host where there is https', () => {
  assert.equal(sessionCookie('x', { secure: false }), 'shufa=x; Path=/; HttpOnly; SameSite=Lax')
  assert.equal(sessionCookie('x', { secure: true }), '__Host-shufa=x; Path=/; HttpOnly; SameSite=Lax; Secure')
})

test('by https a planted plain cookie is not looked at', () => {
  const cookie = 'shufa=planted'
  assert.equal(tokenInCookie(new Headers({ cookie })), 'planted')
  assert.equal(tokenInCookie(new Headers({ cookie, 'x-forwarded-proto': 'https' })), null)
  const bound = new Headers({ cookie: `${cookie}; __Host-shufa=own`, 'x-forwarded-proto': 'https' })
  assert.equal(tokenInCookie(bound), 'own')
})
