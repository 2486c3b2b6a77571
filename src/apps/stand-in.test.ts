import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readActs } from '#records/server/act-store.ts'
import { verifyLedger } from '#records/server/verify-ledger.ts'
import { exampleAsker } from './server/permissions/example-asker.ts'
import { twoOrgans } from './server/permissions/examples-organs.ts'

let world: Awaited<ReturnType<typeof twoOrgans>>
before(async () => {
  world = await twoOrgans()
})
after(() => world.close())

const asker = (username: string) => exampleAsker(world, username)

type Ask = Awaited<ReturnType<typeof asker>>

const idOf = (name: string) => world.first.people.get(name)

function appoint(ask: Ask, principal: string, deputy: string, more: Readonly<Record<string, unknown>> = {}) {
  const today = world.work.clock.today()
  const days = { from: today, until: today }
  const values = { title: '外出学习', principal: idOf(principal), deputy: idOf(deputy), ...days, ...more }
  return ask('POST', '/api/records/stand-in', { act: 'appoint', values })
}

function rulesIn({ body }: { readonly body: { readonly findings?: readonly { readonly rule: string }[] } }) {
  return (body.findings ?? []).map(({ rule }) => rule)
}

const table: [who: string, username: string, principal: string, deputy: string, more: object, rule: string][] = [
  ['自己代理自己', 'linwanqing', '林晚晴', '林晚晴', {}, 'organs/nobody-stands-in-for-themselves'],
  ['先止后起', 'linwanqing', '林晚晴', '尹星野', { until: '2020-01-01' }, 'organs/stand-in-ends-before-it-begins'],
  ['替别人委托', 'linwanqing', '周明远', '尹星野', {}, 'organs/own-capacities-only'],
  ['委托给审计员', 'linwanqing', '林晚晴', '常思齐', {}, 'organs/no-stand-in-among-administrators'],
  ['代理系统管理员', 'guyutong', '温嘉树', '尹星野', {}, 'organs/no-stand-in-among-administrators'],
  ['安全管理员自己代理', 'guyutong', '周明远', '谷雨桐', {}, 'organs/own-capacities-only'],
]

for (const [name, username, principal, deputy, more, rule] of table) {
  test(`${name}：不能委托`, async () => {
    assert.ok(idOf(principal) !== undefined && idOf(deputy) !== undefined)
    const answer = await appoint(await asker(username), principal, deputy, { ...more })
    assert.equal(answer.status, 422)
    assert.ok(rulesIn(answer).includes(rule), JSON.stringify(rulesIn(answer)))
  })
}

test('a stand-in is told in the journal, is not passed on, and ends when it is recalled', async () => {
  const [zhou, lin, yin, chang] = await Promise.all(['zhoumingyuan', 'linwanqing', 'yinxingye', 'changsiqi'].map(asker))
  assert.ok(zhou && lin && yin && chang)
  const made = await appoint(zhou, '周明远', '尹星野')
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const { id, version } = made.body

  const me = (await yin('GET', '/api/me')).body.actor
  assert.deepEqual(me.capacities, ['staff'])
  assert.deepEqual(
    me.standsInFor.map((one: { name: string; capacities: string[] }) => [one.name, one.capacities]),
    [['周明远', ['secretary']]],
  )
  const direction = await yin('POST', '/api/records/direction', { values: {} })
  assert.equal(direction.status, 201)
  const { lines } = (await yin('GET', `/api/records/direction/${direction.body.id}/history`)).body
  assert.deepEqual([lines[0].actorName, lines[0].insteadOfName, lines[0].capacity], ['尹星野', '周明远', 'secretary'])
  const found = (await chang('GET', '/api/journal?person=周明远&operation=record.create')).body.lines
  assert.ok(found.some((line: { insteadOfName: string | null }) => line.insteadOfName === '周明远'))

  // Neither what he stands in for nor another's appointment is his to pass on or to end.
  assert.deepEqual(rulesIn(await appoint(yin, '周明远', '卢清扬')), ['organs/own-capacities-only'])
  for (const [who, ask] of [
    ['the deputy', yin],
    ['a colleague', lin],
  ] as const) {
    const recalled = await ask('POST', `/api/records/stand-in/${id}/acts/recall`, { version })
    assert.deepEqual(rulesIn(recalled), ['organs/own-capacities-only'], who)
    const voided = await ask('POST', `/api/records/stand-in/${id}/acts/void`, { version, note: '试' })
    assert.deepEqual(rulesIn(voided), ['organs/own-capacities-only'], who)
  }
  assert.equal((await appoint(yin, '尹星野', '卢清扬')).status, 201)
  const lu = await asker('luqingyang')
  assert.equal((await lu('GET', '/api/me')).body.actor.standsInFor, undefined, 'no chain')

  assert.equal((await zhou('POST', `/api/records/stand-in/${id}/acts/recall`, { version })).status, 200)
  assert.equal((await yin('GET', '/api/me')).body.actor.standsInFor, undefined)
  assert.equal((await yin('POST', '/api/records/direction', { values: {} })).status, 403)
})

test('the doer does not accept in another’s stead, nor another in the doer’s', async () => {
  const [zhou, lin, lu] = await Promise.all(['zhoumingyuan', 'linwanqing', 'luqingyang'].map(asker))
  assert.ok(zhou && lin && lu)
  const values = {
    ...{ title: '个人自学缺少检查', foundOn: '2023-12-20', subject: 'self', source: 'self', cause: '安排不够' },
    ...{ fact: '自学笔记没有检查', personResponsible: idOf('韩立诚') },
  }
  const propose = async (ask: Ask) => {
    const { body: made } = await lin('POST', '/api/records/problem', { values })
    const seen = `/api/records/problem/${made.id}`
    await world.app.request(`${seen}/evidence`, {
      ...{ method: 'POST', body: '反馈意见' },
      headers: { cookie: await world.cookieOf('office-clerk'), 'x-file-name': 'a.txt' },
    })
    const { version } = (await lin('GET', seen)).body
    const listed = await lin('POST', `${seen}/acts/list`, { version })
    const proposed = await ask('POST', `${seen}/acts/propose`, { version: listed.body.version, note: '已完成' })
    assert.equal(proposed.status, 200, JSON.stringify([listed.body, proposed.body]))
    return { act: `${seen}/acts/close`, seen, version: proposed.body.version }
  }
  // 卢清扬, a section clerk, proposes himself and stands in for the secretary, who could close.
  assert.equal((await appoint(zhou, '周明远', '卢清扬')).status, 201)
  const own = await propose(lu)
  const inStead = await lu('POST', own.act, { version: own.version, note: '同意' })
  assert.equal(inStead.status, 403, 'the same hand')
  assert.equal((await lu('GET', own.seen)).body.may.acts.includes('close'), false)

  // 林晚晴 proposes; who stands in for her does not close in her stead.
  assert.equal((await appoint(lin, '林晚晴', '尹星野')).status, 201)
  const yin = await asker('yinxingye')
  const hers = await propose(lin)
  assert.equal((await yin('POST', hers.act, { version: hers.version, note: '同意' })).status, 403, 'the same power')
  // What was proposed in her stead she does not close herself.
  const through = await propose(yin)
  assert.equal((await lin('POST', through.act, { version: through.version, note: '同意' })).status, 403)
})

test('after all that the chain is whole, with and without stand-ins', async () => {
  const { organId } = world.first
  await world.work.database.scoped(organId, async (db) => {
    assert.equal((await verifyLedger(db, organId)).broken, null)
    const acts = await readActs(db, organId, 0, 100_000)
    assert.ok(acts.some(({ insteadOfId }) => insteadOfId !== null))
  })
})
