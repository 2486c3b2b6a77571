import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { engineDesk } from './engine-desk.ts'
import { type ExampleHouse, exampleHouse } from './example-house.ts'
import { enterExampleBank, enterExampleExam } from './examples-engine.ts'
import { rightTo, sit } from './examples-sitter.ts'

let house: ExampleHouse

before(async () => {
  house = await exampleHouse({ after: () => undefined })
  await house.asSystem(enterExampleBank)
})

const anExam = (setting = {}) =>
  house.asSystem((scope) =>
    enterExampleExam(scope, {
      opensAt: new Date(house.clock.at.getTime() - 60_000).toISOString(),
      closesAt: new Date(house.clock.at.getTime() + 8 * 3_600_000).toISOString(),
      ...setting,
    }),
  )

test('fifty starts at the same time are one sitting', async () => {
  const exam = await anExam()
  const person = await house.enter('sunianci')
  const starts = Array.from({ length: 50 }, () => person.post(`/api/exams/${exam}/sitting`, { device: randomUUID() }))
  const answers = await Promise.all(starts)
  const opened = answers.filter(({ status }) => status === 200)
  assert.ok(opened.length >= 1)
  assert.equal(new Set(opened.map(({ body }) => body.sitting)).size, 1)
  for (const { status, body } of answers)
    if (status !== 200) assert.deepEqual([status, body.detail.sitting], [409, 'elsewhere'])
})

test('fifty starts of fifty desks (as on two servers) are one sitting too', async () => {
  const exam = await anExam()
  const organ = house.organ.organId
  const person = house.organ.people.get('苏念慈') ?? ''
  const desks = Array.from({ length: 50 }, () => engineDesk(house.work))
  const outcomes = await Promise.allSettled(
    desks.map(({ starting }) => starting.start({ organ, exam, person, device: randomUUID() })),
  )
  const sittings = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.sitting] : []))
  assert.equal(new Set(sittings).size, 1)
  assert.deepEqual(
    outcomes.filter((one) => one.status === 'rejected').map((one) => one.reason.code),
    [],
  )
})

test('two tabs: the later holds the pen, the earlier is told, nothing is lost', async () => {
  const exam = await anExam()
  const person = await house.enter('sunianci')
  const first = await sit(person, exam)
  const [question] = first.questions
  assert.ok(question)
  await first.save([[question, rightTo(question)]])
  const second = await sit(person, exam)
  assert.equal(second.view.sitting, first.view.sitting)
  assert.deepEqual(Object.keys(second.view.answers), [question.id])
  assert.deepEqual(second.view.answers[question.id]?.answer, rightTo(question))
  assert.deepEqual(second.view.paper, first.view.paper)
  const late = await first.save([[question, rightTo(question)]])
  assert.deepEqual([late.status, late.body.detail], [409, { sitting: 'elsewhere' }])
  assert.equal((await first.clock()).body.elsewhere, true)
  assert.equal((await second.clock()).body.elsewhere, false)
  assert.equal((await first.handIn()).status, 409)
  assert.equal((await second.answerAll()).status, 200)
})

test('packets late, twice and out of order: of one question the greatest number stands', async () => {
  const exam = await anExam()
  const person = await house.enter('sunianci')
  const { base, device, questions } = await sit(person, exam)
  const [one, two] = questions
  assert.ok(one && two)
  const put = (...answers: [string, number, number][]) =>
    person.put(`${base}/answers`, {
      device,
      answers: answers.map(([question, seq, place]) => ({ question, seq, answer: { places: [place] } })),
    })
  await put([one.id, 5, 1])
  await put([one.id, 3, 0], [two.id, 4, 2])
  await put([one.id, 5, 3])
  await Promise.all([put([two.id, 9, 1]), put([two.id, 7, 0]), put([two.id, 8, 3])])
  const again = await sit(person, exam, device)
  assert.deepEqual(again.view.answers[one.id]?.answer, { places: [1] })
  assert.deepEqual(again.view.answers[two.id]?.answer, { places: [1] })
  assert.equal(again.view.seq, 9)
})

test('what is no answer is refused, and the rest goes on', async () => {
  const exam = await anExam()
  const person = await house.enter('sunianci')
  const { base, device, questions } = await sit(person, exam)
  const [single] = questions
  const fillIn = questions.find(({ kind }) => kind === 'fill-in')
  assert.ok(single && fillIn)
  const put = (question: string, answer: unknown) =>
    person.put(`${base}/answers`, { device, answers: [{ question, seq: 1, answer }] })
  assert.equal((await put(randomUUID(), { places: [0] })).status, 422)
  assert.equal((await put(single.id, { places: [7] })).status, 422)
  assert.equal((await put(single.id, { places: [0, 1] })).status, 422)
  assert.equal((await put(single.id, { text: '甲' })).status, 422)
  assert.equal((await put(fillIn.id, { blanks: ['一', '二', '三'] })).status, 422)
  assert.equal((await person.put(`${base}/answers`, { device, answers: [] })).status, 422)
  const many = Array.from({ length: 201 }, (_, index) => ({
    question: single.id,
    seq: index + 1,
    answer: { places: [0] },
  }))
  assert.equal((await person.put(`${base}/answers`, { device, answers: many })).status, 422)
  const whole = JSON.stringify({
    device,
    answers: [{ question: fillIn.id, seq: 1, answer: { text: '长'.repeat(10_000_000) } }],
  })
  assert.equal((await person.put(`${base}/answers`, whole)).status, 413)
  // Signs that the database cannot hold spoil nobody's batch.
  const odd = ['\0应\ud800当', '应当']
  const saved = await Promise.all(odd.map((text) => put(fillIn.id, { blanks: [text] })))
  assert.deepEqual(
    saved.map(({ status }) => status),
    [200, 200],
  )
})

test('another person cannot touch the sitting, not even with its tab', async () => {
  const exam = await anExam()
  const own = await sit(await house.enter('sunianci'), exam)
  const other = await house.enter('shenyulan')
  const [question] = own.questions
  const body = { device: own.device, answers: [{ question: question?.id, seq: 1, answer: { places: [0] } }] }
  const [theirs, mine] = await Promise.all([other.put(`${own.base}/answers`, body), own.answerAll()])
  assert.deepEqual([theirs.status, mine.status], [404, 200])
  const [handed, kept] = await Promise.all([other.post(`${own.base}/hand-in`, { device: own.device }), own.clock()])
  assert.deepEqual([handed.status, kept.body.state], [404, 'writing'])
  const elsewhere = await anExam()
  assert.equal((await other.put(own.base.replace(exam, elsewhere), body)).status, 404)
})

test('the clock: typing to the end, packets in the grace, nothing after; handed in though nobody is there', async () => {
  const exam = await anExam({ minutes: 60, graceSeconds: 30 })
  const person = await house.enter('sunianci')
  const one = await sit(person, exam)
  house.clock.pass(20 * 60)
  await one.clock()
  house.clock.pass(20 * 60)
  await one.clock()
  house.clock.pass(20 * 60 + 20)
  assert.equal((await one.answerAll()).status, 200)
  house.clock.pass(11)
  const late = await one.answerAll()
  assert.deepEqual([late.status, late.body.detail], [409, { sitting: 'ended' }])
  const [first, second] = [engineDesk(house.work), engineDesk(house.work)]
  const collected = await Promise.all([first.handingIn.collect(), second.handingIn.collect()])
  assert.equal(collected[0] + collected[1], 1)
  const handed = await one.handIn()
  assert.deepEqual([handed.status, handed.body.by, handed.body.answered], [200, 'clock', 16])
  const result = (await person.get(`/api/exams/${exam}/result`)).body
  assert.deepEqual([result.counts.tenths, result.attempts[0].handedInBy], [1000, 'clock'])
})

test('handed in twice is handed in once, with the answers that came along', async () => {
  const exam = await anExam()
  const person = await house.enter('sunianci')
  const { base, device, questions, handIn } = await sit(person, exam)
  const answers = questions.map((question, index) => ({
    question: question.id,
    seq: index + 1,
    answer: rightTo(question),
  }))
  const both = await Promise.all([1, 2].map(() => person.post(`${base}/hand-in`, { device, answers })))
  assert.deepEqual(
    both.map(({ status, body }) => [status, body.answered]),
    [
      [200, 16],
      [200, 16],
    ],
  )
  assert.equal((await handIn()).body.handedInAt, both[0]?.body.handedInAt)
  assert.equal((await person.post(`/api/exams/${exam}/sitting`, { device })).status, 403)
})

test('outside the window, off the roster and exempt: refused with the reason', async () => {
  const early = await anExam({ opensAt: new Date(house.clock.at.getTime() + 3_600_000).toISOString() })
  const person = await house.enter('sunianci')
  const refusal = async (exam: string) =>
    (await person.post(`/api/exams/${exam}/sitting`, { device: randomUUID() })).body.message
  assert.match(await refusal(early), /还没有开始/u)
  const sections = { everyone: false, sections: [], posts: [], persons: [house.organ.people.get('沈玉兰')], except: [] }
  assert.match(await refusal(await anExam({ audience: sections })), /名单/u)
  const clerk = await house.enter('linwanqing')
  const exam = await anExam()
  const exempt = { exam, person: house.organ.people.get('苏念慈'), reason: '本届内平级调任，任前已考合格' }
  assert.equal((await clerk.act('exam/exempt', exempt)).status, 200)
  assert.match(await refusal(exam), /免考/u)
  assert.equal((await clerk.act('exam/withdraw-exemption', exempt)).status, 200)
  const one = await sit(person, exam)
  const before = Date.parse((await one.clock()).body.clock.endsAt)
  const more = await clerk.act('exam/extra-time', { ...exempt, minutes: 15, reason: '电脑故障' })
  assert.equal(more.status, 200)
  assert.equal(Date.parse((await one.clock()).body.clock.endsAt) - before, 15 * 60_000)
  const voiding = { exam, sitting: one.view.sitting, reason: '代考', again: true }
  assert.equal((await clerk.act('exam/void-sitting', voiding)).status, 200)
  assert.deepEqual((await one.answerAll()).body.detail, { sitting: 'voided' })
  assert.equal((await sit(person, exam)).view.attempt, 2)
})

test('任前: who fails may sit once more within the days, and no more', async () => {
  const exam = await anExam({ retakeDays: 3, minutes: 60 })
  let person = await house.enter('sunianci')
  const first = await sit(person, exam)
  await first.answerAll(14)
  await first.handIn()
  const failed = (await person.get(`/api/exams/${exam}/result`)).body
  assert.deepEqual([failed.passed, failed.eligibility], [false, 'retake'])
  house.clock.pass(2 * 24 * 3600)
  person = await house.enter('sunianci')
  const second = await sit(person, exam)
  await second.answerAll()
  await second.handIn()
  const passed = (await person.get(`/api/exams/${exam}/result`)).body
  assert.deepEqual([passed.passed, passed.eligibility], [true, 'eligible'])
  assert.equal((await person.post(`/api/exams/${exam}/sitting`, { device: randomUUID() })).status, 403)
})

test('the network is cut for a minute: what was queued is taken in one packet, and the silence is told', async () => {
  const exam = await anExam()
  const person = await house.enter('sunianci')
  const one = await sit(person, exam)
  house.clock.pass(95)
  assert.equal((await one.answerAll()).status, 200)
  const clerk = await house.enter('linwanqing')
  const { body } = await clerk.get(`${one.base}/trail`)
  assert.deepEqual([body[0].silentSeconds, body[0].question, body.length], [95, null, 17])
  assert.equal((await person.get(`${one.base}/trail`)).status, 403)
})
