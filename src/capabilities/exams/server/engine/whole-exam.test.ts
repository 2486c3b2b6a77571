import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { verifyLedger } from '#records/server/verify-ledger.ts'
import { type ExampleHouse, exampleHouse, type Person } from './example-house.ts'
import { enterExampleBank, enterExampleExam } from './examples-engine.ts'
import { sit } from './examples-sitter.ts'
import { reMarkSome } from './re-marking.ts'

/** One house for the file: its tests follow one exam from the start to the figures in the record. */
let house: ExampleHouse
let exam: string
let clerk: Person
let [su, shen, zhou]: Person[] = []

before(async () => {
  house = await exampleHouse({ after: () => undefined })
  await house.asSystem(enterExampleBank)
  exam = await house.asSystem((scope) => enterExampleExam(scope, { marks: 'released' }))
  clerk = await house.enter('linwanqing')
  su = await house.enter('sunianci')
  shen = await house.enter('shenyulan')
  zhou = await house.enter('zhoumingyuan')
})

test('three sit; nobody sees a mark before the results are released', async () => {
  assert.ok(su && shen && zhou)
  const [one, two, three] = [await sit(su, exam), await sit(shen, exam), await sit(zhou, exam)]
  assert.equal((await one.answerAll(0)).status, 200)
  assert.equal((await two.answerAll(1)).status, 200)
  assert.equal((await three.answerAll(12)).status, 200)
  const handed = await one.handIn()
  assert.deepEqual([handed.status, handed.body.answered, handed.body.resultReady], [200, 16, false])
  await two.handIn()
  await three.handIn()
  const own = (await su.get(`/api/exams/${exam}/result`)).body
  assert.deepEqual([own.counts, own.attempts[0].tenths, own.study], [null, null, []])
  assert.equal((await one.review()).status, 403)
  assert.equal((await su.get(`/api/exams/${exam}/results`)).status, 403)
  assert.equal((await su.post(`/api/exams/${exam}/sitting`, { device: randomUUID() })).status, 403)
})

test('the clerk watches; who did not come is told as not started', async () => {
  const { body } = await clerk.get(`/api/exams/${exam}/proctor`)
  assert.equal(body.counts['handed-in'], 3)
  assert.equal(body.counts['not-started'], body.lines.length - 3)
  assert.equal(body.lines.find(({ name }: { name: string }) => name === '苏念慈').answered, 16)
})

test('not before the exam is over; then figures, bands and sections, and nobody ranked', async () => {
  assert.equal((await clerk.post(`/api/exams/${exam}/release`)).status, 409)
  house.clock.pass(8 * 3600)
  clerk = await house.enter('linwanqing')
  const released = await clerk.post(`/api/exams/${exam}/release`)
  assert.equal(released.status, 200, released.text)
  assert.deepEqual([released.body.sat, released.body.passed], [3, 2])
  const { body } = await clerk.get(`/api/exams/${exam}/results`)
  assert.deepEqual([body.whole.sat, body.whole.passed, body.whole.passRate], [3, 2, 667])
  assert.equal(body.persons.length, body.whole.eligible)
  const roster = (await clerk.get(`/api/exams/${exam}/roster`)).body
  assert.deepEqual(
    body.persons.map(({ name }: { name: string }) => name),
    roster.map(({ name }: { name: string }) => name),
  )
  const { values, evidence, state } = (await clerk.get(`/api/records/exam/${exam}`)).body
  assert.deepEqual([values.sat, values.passed, values.eligible, evidence, state], [3, 2, roster.length, 1, 'draft'])
  assert.equal(values.mean, released.body.mean)
  const sheet = await clerk.get(`/api/exams/${exam}/results.xlsx`)
  assert.equal(sheet.status, 200)
})

test('the leaders see figures without names, the person the own paper with the keys', async () => {
  zhou = await house.enter('zhoumingyuan')
  su = await house.enter('sunianci')
  const { body } = await zhou.get(`/api/exams/${exam}/results`)
  assert.deepEqual([body.whole.sat, body.persons, body.absent], [3, [], []])
  const result = (await su.get(`/api/exams/${exam}/result`)).body
  assert.deepEqual(
    [result.counts.tenths, result.band.label, result.passed, result.certificate],
    [1000, '优秀', true, true],
  )
  const review = (await su.get(`/api/exams/${exam}/sitting/${result.counts.sitting}/review`)).body
  assert.equal(review.questions.length, 16)
  assert.ok(review.questions.every(({ given, tenths }: { given: number; tenths: number }) => given === tenths))
  assert.ok(review.keysShown)
  const certificate = (await su.get(`/api/exams/${exam}/certificate`)).body
  assert.deepEqual([certificate.person, certificate.band, certificate.issuedOn], ['苏念慈', '优秀', '2024-06-20'])
  assert.equal((await zhou.get(`/api/exams/${exam}/certificate`)).status, 403)
})

test('a corrected key: counted again in the background, all affected are listed, the record follows', async () => {
  const { body: reports } = await clerk.get(`/api/exams/${exam}/questions`)
  const single = reports.find(({ kind }: { kind: string }) => kind === 'single')
  const begun = await clerk.act('exam/correct-key', {
    exam,
    question: single.question,
    reason: '原答案有误',
    body: { right: [3] },
  })
  assert.equal(begun.status, 200, begun.text)
  const twice = await clerk.act('exam/correct-key', {
    exam,
    question: single.question,
    reason: '又一次',
    body: { right: [2] },
  })
  assert.equal(twice.status, 409)
  while (await reMarkSome(house.work)) {
    // To the end.
  }
  const [job] = (await clerk.get(`/api/exams/${exam}/re-markings`)).body
  assert.deepEqual([job.state, job.done, job.total], ['done', 3, 3])
  const names = job.affected.map(({ name }: { name: string }) => name)
  assert.ok(names.includes('苏念慈'))
  const result = (await su?.get(`/api/exams/${exam}/result`))?.body
  assert.equal(result.counts.tenths, 940)
  const { values } = (await clerk.get(`/api/records/exam/${exam}`)).body
  assert.equal(values.sat, 3)
})

test('a question is struck: everyone gets its points', async () => {
  const { body: reports } = await clerk.get(`/api/exams/${exam}/questions`)
  const single = reports.find(({ kind }: { kind: string }) => kind === 'single')
  const begun = await clerk.act('exam/strike-question', {
    exam,
    question: single.question,
    treatment: 'granted',
    reason: '题面有歧义',
  })
  assert.equal(begun.status, 200, begun.text)
  while (await reMarkSome(house.work)) {
    // To the end.
  }
  assert.equal((await su?.get(`/api/exams/${exam}/result`))?.body.counts.tenths, 1000)
})

test('every event stands there, the steps are acts of a whole chain', async () => {
  const events = (await clerk.get(`/api/exams/${exam}/events`)).body.map(({ event }: { event: string }) => event)
  for (const event of ['arranged', 'started', 'handed-in', 'released', 'key-corrected', 'struck', 're-marked'])
    assert.ok(events.includes(event), event)
  const verdict = await house.database.scoped(house.organ.organId, (db) => verifyLedger(db, house.organ.organId))
  assert.equal(verdict.broken, null)
})
