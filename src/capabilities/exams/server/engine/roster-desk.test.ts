import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type ExampleHouse, exampleHouse } from './example-house.ts'
import { enterExampleBank, enterExampleExam, exampleSetting } from './examples-engine.ts'
import { sit } from './examples-sitter.ts'

let house: ExampleHouse

before(async () => {
  house = await exampleHouse({ after: () => undefined })
  await house.asSystem(enterExampleBank)
})

const idOf = (name: string) => house.organ.people.get(name) ?? ''

test('absent and failed sit once more in a make-up; released again, the figures follow', async () => {
  const audience = {
    everyone: false,
    sections: [],
    posts: [],
    except: [],
    persons: ['苏念慈', '沈玉兰', '周明远'].map(idOf),
  }
  const exam = await house.asSystem((scope) => enterExampleExam(scope, { audience }))
  let clerk = await house.enter('linwanqing')
  const passed = await sit(await house.enter('shenyulan'), exam)
  await passed.answerAll()
  await passed.handIn()
  const failed = await sit(await house.enter('sunianci'), exam)
  await failed.answerAll(15)
  await failed.handIn()
  house.clock.pass(9 * 3600)
  clerk = await house.enter('linwanqing')
  const first = await clerk.post(`/api/exams/${exam}/release`)
  assert.deepEqual([first.body.eligible, first.body.sat, first.body.passed], [3, 2, 1])
  const window = {
    opensAt: new Date(house.clock.at.getTime() + 3_600_000).toISOString(),
    closesAt: new Date(house.clock.at.getTime() + 5 * 3_600_000).toISOString(),
  }
  const asked = { exam, who: 'both', ...window, reason: '9月补考' }
  const short = await clerk.act('exam/make-up', { ...asked, closesAt: window.opensAt })
  assert.equal(short.status, 422)
  assert.deepEqual((await clerk.act('exam/make-up', asked)).body, { persons: 2 })
  house.clock.pass(2 * 3600)
  for (const name of ['sunianci', 'zhoumingyuan']) {
    const again = await sit(await house.enter(name), exam)
    await again.answerAll()
    await again.handIn()
  }
  const done = await house.enter('shenyulan')
  assert.equal((await done.post(`/api/exams/${exam}/sitting`, { device: crypto.randomUUID() })).status, 403)
  clerk = await house.enter('linwanqing')
  const second = await clerk.post(`/api/exams/${exam}/release`)
  assert.deepEqual([second.body.eligible, second.body.sat, second.body.passed], [3, 3, 3])
  const { values } = (await clerk.get(`/api/records/exam/${exam}`)).body
  assert.deepEqual([values.sat, values.passed], [3, 3])
})

test('papers and roster are frozen; withdrawn only before anybody has begun; somebody forgotten is added', async () => {
  const audience = { everyone: false, sections: [], posts: [], except: [], persons: [idOf('苏念慈')] }
  const window = {
    opensAt: house.clock.at.toISOString(),
    closesAt: new Date(house.clock.at.getTime() + 5 * 3_600_000).toISOString(),
  }
  const exam = await house.asSystem((scope) => enterExampleExam(scope, { audience, ...window }))
  const clerk = await house.enter('linwanqing')
  const { setting } = (await clerk.get(`/api/exams/${exam}/online`)).body
  assert.equal((await clerk.act('exam/set-up', { exam, body: setting })).status, 409)
  assert.equal((await clerk.act('exam/disarrange', { exam, reason: '名单有误' })).status, 200)
  assert.equal((await clerk.act('exam/set-up', { exam, body: setting })).status, 200)
  const arranged = await clerk.act('exam/arrange', { exam })
  assert.deepEqual([arranged.status, arranged.body.roster, arranged.body.totalTenths], [200, 1, 1000])
  const added = await clerk.act('exam/add-candidates', {
    exam,
    persons: [idOf('沈玉兰'), idOf('苏念慈')],
    reason: '新到任',
  })
  assert.deepEqual(added.body, { added: 1 })
  await sit(await house.enter('shenyulan'), exam)
  assert.equal((await clerk.act('exam/disarrange', { exam, reason: '再改' })).status, 409)
})

test('a bank that falls short is told by part', async () => {
  const clerk = await house.enter('linwanqing')
  const parts = [{ kind: 'single', count: 99, tenths: 10 }] as const
  const other = await clerk.post('/api/records/exam', {
    values: { title: '缺题', heldOn: '2024-06-20', kind: 'topical' },
  })
  const window = { closesAt: new Date(house.clock.at.getTime() + 9 * 3_600_000).toISOString() }
  const body = { ...exampleSetting, ...window, paper: { from: 'blueprint', blueprint: { parts } } }
  assert.equal((await clerk.act('exam/set-up', { exam: other.body.id, body })).status, 200)
  const refused = await clerk.act('exam/arrange', { exam: other.body.id })
  assert.deepEqual([refused.status, refused.body.detail.missing[0].lacking], [422, 87])
})
