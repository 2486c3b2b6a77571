import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleHouse } from '../engine/example-house.ts'
import { enterExampleBank, enterExampleExam } from '../engine/examples-engine.ts'

test('exams online are listed with their stage; who leads sees them, who only administers does not', async (t) => {
  const house = await exampleHouse(t)
  await house.asSystem(enterExampleBank)
  const exam = await house.asSystem((scope) => enterExampleExam(scope))
  const clerk = await house.enter('linwanqing')
  const [first] = (await clerk.get('/api/exams/kept')).body
  assert.deepEqual([first.exam, first.phase, first.isKept, first.sat], [exam, 'open', true, 0])
  const { body: roster } = await clerk.get(`/api/exams/${exam}/roster`)
  assert.equal(first.roster, roster.length)
  const { person } = roster[0]
  assert.equal((await clerk.act('exam/exempt', { exam, person, reason: '病假' })).status, 200)
  assert.equal((await clerk.get('/api/exams/kept')).body[0].roster, roster.length - 1)
  const secretary = await house.enter('zhoumingyuan')
  assert.deepEqual((await secretary.get('/api/exams/kept')).body[0].isKept, false)
  const administrator = await house.enter('wenjiashu')
  assert.equal((await administrator.get('/api/exams/kept')).status, 403)
})
