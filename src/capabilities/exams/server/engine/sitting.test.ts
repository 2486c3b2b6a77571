import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { SittingView } from '../../engine/api.ts'
import { exampleHouse } from './example-house.ts'
import { enterExampleBank, enterExampleExam } from './examples-engine.ts'

test('a sitting from start to hand-in', async (t) => {
  const house = await exampleHouse(t)
  await house.asSystem(enterExampleBank)
  const exam = await house.asSystem((scope) => enterExampleExam(scope))
  const person = await house.enter('sunianci')
  const mine = await person.get('/api/exams/mine')
  assert.equal(mine.status, 200)
  assert.equal(mine.body[0].standing, 'open')
  const device = randomUUID()
  const started = await person.post(`/api/exams/${exam}/sitting`, { device })
  assert.equal(started.status, 200, started.text)
  const view: SittingView = started.body
  const [first] = view.paper.sections.flatMap(({ questions }) => questions)
  assert.ok(first)
  const base = `/api/exams/${exam}/sitting/${view.sitting}`
  const saved = await person.put(`${base}/answers`, {
    device,
    answers: [{ question: first.id, seq: 1, answer: { places: [2] } }],
  })
  assert.equal(saved.status, 200, saved.text)
  const again = await person.post(`/api/exams/${exam}/sitting`, { device })
  assert.deepEqual(again.body.answers[first.id].answer, { places: [2] })
  const ticked = await person.get(`${base}/clock?device=${device}`)
  assert.equal(ticked.body.state, 'writing')
  const handed = await person.post(`${base}/hand-in`, { device })
  assert.equal(handed.status, 200, handed.text)
  assert.equal(handed.body.answered, 1)
  assert.equal(handed.body.questions, 16)
})
