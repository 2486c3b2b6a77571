import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { before, test } from 'node:test'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { type ExampleHouse, exampleHouse } from './example-house.ts'
import { enterExampleBank, enterExampleExam, exampleSetting } from './examples-engine.ts'
import { rightTo, sit } from './examples-sitter.ts'
import { reMarkSome } from './re-marking.ts'

let house: ExampleHouse

before(async () => {
  house = await exampleHouse({ after: () => undefined })
  await house.asSystem(enterExampleBank)
})

const hour = 3_600_000
const at = (hours: number) => new Date(house.clock.at.getTime() + hours * hour).toISOString()
const idOf = (name: string) => house.organ.people.get(name) ?? ''
const named = (...names: string[]) => ({
  audience: { everyone: false, sections: [], posts: [], except: [], persons: names.map(idOf) },
})
const anExam = (setting = {}) =>
  house.asSystem((scope) =>
    enterExampleExam(scope, { opensAt: at(0), closesAt: at(8), ...named('苏念慈'), ...setting }),
  )

const withWords = {
  from: 'blueprint',
  blueprint: {
    parts: [
      { kind: 'true-false', count: 4, tenths: 100 },
      { kind: 'short-answer', count: 1, tenths: 600 },
    ],
  },
} as const

test('the acts of an exam, which every colleague reads, tell of a corrected key but not the key', async () => {
  const exam = await anExam()
  const [clerk, person] = [await house.enter('linwanqing'), await house.enter('sunianci')]
  await (await sit(person, exam)).handIn()
  const { body: reports } = await clerk.get(`/api/exams/${exam}/questions`)
  const asked = { exam, question: '', reason: '原答案有误' }
  const fillIn = reports.find(({ kind }: { kind: string }) => kind === 'fill-in').question
  const key = { accepted: [['可以照此办理']] }
  assert.equal((await clerk.act('exam/correct-key', { ...asked, question: fillIn, body: key })).status, 200)
  const history = await person.get(`/api/records/exam/${exam}/history`)
  assert.equal(history.status, 200)
  assert.ok(history.text.includes('原答案有误'))
  assert.ok(!history.text.includes('可以照此办理'))
})

test('who may yet sit sees neither reference answers nor what others wrote', async () => {
  const exam = await anExam({ paper: withWords, ...named('苏念慈', '沈玉兰') })
  const one = await sit(await house.enter('sunianci'), exam)
  await one.answerAll()
  await one.handIn()
  const [candidate, outsider] = [await house.enter('shenyulan'), await house.enter('zhangshuheng')]
  const desk = (await outsider.get(`/api/exams/${exam}/marking`)).body
  assert.equal(desk.left, 1)
  assert.equal((await candidate.get(`/api/exams/${exam}/marking`)).status, 403)
  const [{ sheet, question }] = desk.sheets
  assert.equal((await candidate.act('exam/mark', { exam, sheet, question, tenths: 1 })).status, 403)
  const theirs = await sit(candidate, exam)
  assert.equal((await candidate.get(`/api/exams/${exam}/marking`)).status, 403)
  await theirs.handIn()
  assert.equal((await candidate.get(`/api/exams/${exam}/marking`)).body.left, 1)
})

test('released while a make-up waits: who sits it sees the paper after it, not before', async () => {
  const exam = await anExam({ ...named('苏念慈', '沈玉兰'), keys: 'released' })
  const [su, shen] = [await house.enter('sunianci'), await house.enter('shenyulan')]
  const [failed, passed] = [await sit(su, exam), await sit(shen, exam)]
  await failed.answerAll(15)
  await failed.handIn()
  await passed.answerAll()
  await passed.handIn()
  const clerk = await house.enter('linwanqing')
  const makeUp = { exam, who: 'failed', opensAt: at(1), closesAt: at(4), reason: '补考' }
  assert.equal((await clerk.act('exam/make-up', makeUp)).status, 200)
  assert.equal((await clerk.post(`/api/exams/${exam}/release`)).status, 200)
  assert.deepEqual([(await failed.review()).status, (await passed.review()).status], [403, 200])
  house.clock.pass(2 * 3600)
  const again = await sit(await house.enter('sunianci'), exam)
  await again.handIn()
  assert.equal((await again.review()).status, 200)
})

const practice = { practice: true, attempts: null, keys: 'at-once', marks: 'at-once' } as const

test('a practice beside an exam tells no key of its questions to who sits it', async () => {
  const paper = {
    from: 'blueprint',
    blueprint: { parts: [{ kind: 'single', count: 12, tenths: 10 }] },
  } as const
  await anExam({ paper, ...named('苏念慈'), closesAt: at(4) })
  const beside = await anExam({ paper, ...practice, ...named('苏念慈', '章书恒'), closesAt: at(20) })
  const isTold = async (name: string) => {
    const one = await sit(await house.enter(name), beside)
    await one.answerAll()
    await one.handIn()
    const { questions } = (await one.review()).body
    return new Set(questions.map(({ key, given }: { key: unknown; given: unknown }) => key !== null && given !== null))
  }
  assert.deepEqual([...(await isTold('sunianci'))], [false])
  assert.deepEqual([...(await isTold('zhangshuheng'))], [true])
  house.clock.pass(9 * 3600)
  assert.deepEqual([...(await isTold('sunianci'))], [true])
})

test('who does not keep the bank draws from it, and does not choose of it', async () => {
  const section = await house.enter('jiangyizhou')
  const made = await section.post('/api/records/exam', {
    values: { title: '科室考试', heldOn: '2024-06-20', kind: 'topical' },
  })
  const setUp = (paper: unknown) =>
    section.act('exam/set-up', { exam: made.body.id, body: { ...exampleSetting, paper } })
  const list = { from: 'list', list: { questions: [{ id: randomUUID(), tenths: 10 }] } }
  assert.equal((await setUp(list)).status, 403)
  assert.equal((await setUp({ from: 'paper', paper: randomUUID() })).status, 403)
  assert.equal((await setUp(exampleSetting.paper)).status, 200)
})

test('nor are its keys told to who keeps an exam beside one they are to sit', async () => {
  const paper = { from: 'blueprint', blueprint: { parts: [{ kind: 'single', count: 12, tenths: 10 }] } } as const
  const section = await house.enter('jiangyizhou')
  const { body } = await section.post('/api/records/exam', {
    values: { title: '科室考试', heldOn: '2024-06-20', kind: 'topical' },
  })
  const exam = body.id
  const setting = { ...exampleSetting, paper, opensAt: at(0), closesAt: at(8), ...named('江逸舟') }
  assert.equal((await section.act('exam/set-up', { exam, body: setting })).status, 200)
  assert.equal((await section.act('exam/arrange', { exam })).status, 200)
  const one = await sit(section, exam)
  await one.answerAll()
  await one.handIn()
  assert.equal((await section.post(`/api/exams/${exam}/release`)).status, 200)
  const told = async () => (await section.get(`/api/exams/${exam}/questions`)).body.length
  assert.equal(await told(), 12)
  await anExam({ paper, ...named('江逸舟') })
  assert.equal(await told(), 0)
})

test("the file that proves the figures tells every colleague who sat, and nobody's marks", async () => {
  const exam = await anExam(named('苏念慈', '沈玉兰'))
  for (const name of ['sunianci', 'shenyulan']) {
    const one = await sit(await house.enter(name), exam)
    await one.answerAll(name === 'sunianci' ? 3 : 0)
    await one.handIn()
  }
  const clerk = await house.enter('linwanqing')
  assert.equal((await clerk.post(`/api/exams/${exam}/release`)).status, 200)
  const [file] = (await clerk.get(`/api/records/exam/${exam}`)).body.files
  const bytes = await buffer((await house.work.files.open(file.sm3)).stream)
  const [roster, figures] = await readWorkbook(bytes)
  const lines = roster?.rows ?? []
  assert.deepEqual(lines[1], ['姓名', '科室', '职务', '应考情况', '交卷时间'])
  assert.deepEqual(lines.find(([name]) => name === '苏念慈')?.[3], '已考')
  assert.deepEqual(figures?.rows.length, 3, 'the whole alone')
})

test('a sheet marked by a person while keys are counted again has its marks by the new keys', async () => {
  const exam = await anExam({ paper: withWords, ...named('苏念慈'), marks: 'at-once' })
  const su = await house.enter('sunianci')
  const one = await sit(su, exam)
  await one.answerAll()
  await one.handIn()
  const clerk = await house.enter('linwanqing')
  const { body: reports } = await clerk.get(`/api/exams/${exam}/questions`)
  const { question } = reports.find(({ kind }: { kind: string }) => kind === 'true-false')
  const change = { exam, question, reason: '答案有误', body: { right: [1] } }
  assert.equal((await clerk.act('exam/correct-key', change)).status, 200)
  assert.equal(await reMarkSome(house.work), true, 'counted, and not finished')
  const [sheet] = (await clerk.get(`/api/exams/${exam}/marking`)).body.sheets
  const mark = { exam, sheet: sheet.sheet, question: sheet.question, tenths: 600 }
  assert.equal((await clerk.act('exam/mark', mark)).status, 200)
  while (await reMarkSome(house.work));
  assert.equal((await su.get(`/api/exams/${exam}/result`)).body.counts.tenths, 900)
  const [job] = (await clerk.get(`/api/exams/${exam}/re-markings`)).body
  assert.deepEqual([job.state, job.done, job.total], ['done', 1, 1])
})

test('a count whose record is voided meanwhile comes to its end', async () => {
  const exam = await anExam()
  const one = await sit(await house.enter('sunianci'), exam)
  await one.answerAll()
  await one.handIn()
  const clerk = await house.enter('linwanqing')
  assert.equal((await clerk.post(`/api/exams/${exam}/release`)).status, 200)
  const { body: reports } = await clerk.get(`/api/exams/${exam}/questions`)
  const strike = { exam, question: reports[0].question, treatment: 'granted', reason: '题面有歧义' }
  assert.equal((await clerk.act('exam/strike-question', strike)).status, 200)
  const { body: record } = await clerk.get(`/api/records/exam/${exam}`)
  const voiding = { version: record.version, note: '登记错了' }
  assert.equal((await clerk.post(`/api/records/exam/${exam}/acts/void`, voiding)).status, 200)
  for (let round = 0; round < 2; round += 1) assert.equal(await reMarkSome(house.work), true)
  assert.equal(await reMarkSome(house.work), false)
})

test('a sheet is not closed without the answers that came with it', async () => {
  const exam = await anExam()
  const person = await house.enter('sunianci')
  const { base, device, questions, clock } = await sit(person, exam)
  const [first] = questions
  assert.ok(first)
  const handIn = (answer: unknown) =>
    person.post(`${base}/hand-in`, { device, answers: [{ question: first.id, seq: 1, answer }] })
  assert.equal((await handIn({ places: [9] })).status, 422)
  assert.equal((await clock()).body.state, 'writing')
  assert.deepEqual((await handIn(rightTo(first))).body.answered, 1)
})

test('an id that is none is refused, not a fault of the server', async () => {
  const exam = await anExam()
  const clerk = await house.enter('linwanqing')
  const about = { exam, reason: '试一试' }
  const statuses = [
    await clerk.act('exam/void-sitting', { ...about, sitting: 'x' }),
    await clerk.act('exam/exempt', { ...about, person: idOf('苏念慈'), evidence: "' or 1=1" }),
    await clerk.act('exam/cancel-re-marking', { exam, job: 'x' }),
    await clerk.act('exam/strike-question', { ...about, question: 'x', treatment: 'granted' }),
    await clerk.act('exam/void-sitting', { ...about, sitting: randomUUID() }),
  ].map(({ status }) => status)
  assert.deepEqual(statuses, [422, 422, 422, 404, 404])
})
