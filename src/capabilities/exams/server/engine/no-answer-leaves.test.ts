import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { exampleHouse } from './example-house.ts'
import { enterExampleBank, enterExampleExam } from './examples-engine.ts'
import { rightTo } from './examples-sitter.ts'

/** Stands in every explanation and reference answer of the bank below, and nowhere else. */
const secret = '只有命题人知道'

const parts = [
  { kind: 'single', count: 6, tenths: 60 },
  { kind: 'multiple', count: 4, tenths: 80 },
  { kind: 'fill-in', count: 2, tenths: 80 },
  { kind: 'short-answer', count: 1, tenths: 160 },
] as const

test('no byte sent before the release tells a right answer, an explanation or a key', async (t) => {
  const house = await exampleHouse(t)
  await house.asSystem((scope) => enterExampleBank(scope, 12, secret))
  const paper = { from: 'blueprint', blueprint: { parts } } as const
  const exam = await house.asSystem((scope) => enterExampleExam(scope, { paper, marks: 'at-once', keys: 'released' }))
  const person = await house.enter('sunianci')
  const sent: string[] = []
  const told = async (answer: Promise<{ status: number; text: string; body: { sitting?: string } }>) => {
    const { text, body, status } = await answer
    sent.push(text)
    return { body, status }
  }
  const device = randomUUID()
  await told(person.get('/api/exams/mine'))
  await told(person.get(`/api/exams/${exam}/online`))
  const started = await person.post(`/api/exams/${exam}/sitting`, { device })
  sent.push(started.text)
  const base = `/api/exams/${exam}/sitting/${started.body.sitting}`
  const questions = started.body.paper.sections.flatMap((section: { questions: unknown[] }) => section.questions)
  let seq = 0
  for (const question of questions) {
    const answers = [{ question: question.id, seq: ++seq, answer: rightTo({ ...question, kind: 'short-answer' }) }]
    // A wrong shape, then the true one: refusals tell nothing either.
    await told(person.put(`${base}/answers`, { device, answers }))
    await told(person.put(`${base}/answers`, { device, answers: [{ ...answers[0], answer: rightTo(question) }] }))
  }
  await told(person.get(`${base}/clock?device=${device}`))
  await told(person.post(`/api/exams/${exam}/sitting`, { device: randomUUID() }))
  await told(
    person.put(`${base}/answers`, {
      device,
      answers: [{ question: questions[0].id, seq: 99, answer: { places: [0] } }],
    }),
  )
  await told(person.post(`${base}/hand-in`, { device }))
  await told(person.post(`/api/exams/${exam}/sitting`, { device }))
  await told(person.post(`${base}/hand-in`, { device }))
  for (const path of [`${base}/review`, `/api/exams/${exam}/result`, `/api/exams/${exam}/certificate`])
    await told(person.get(path))
  for (const name of ['questions', 'results', 'roster', 'proctor', 'events', 'marking', 're-markings', 'results.xlsx'])
    await told(person.get(`/api/exams/${exam}/${name}`))
  for (const question of questions) await told(person.get(`/api/records/question/${question.id}`))
  await told(person.get('/api/records/question'))
  await told(person.get(`/api/search?text=${encodeURIComponent(secret)}`))
  assert.ok(sent.length > 40)
  const whole = sent.join('\n')
  for (const word of [secret, '"right"', '"accepted":[', '"explanation":"', '"answer":"', '应当|应'])
    assert.ok(
      !whole.includes(word),
      `${word} was sent: ${whole.slice(Math.max(0, whole.indexOf(word) - 200), whole.indexOf(word) + 200)}`,
    )
  // A canary: the same words are found where a key is told.
  house.clock.pass(9 * 3600)
  const clerk = await house.enter('linwanqing')
  assert.ok((await clerk.get(`/api/exams/${exam}/questions`)).text.includes(secret))
})
