import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleHouse } from './example-house.ts'
import { enterExampleBank, enterExampleExam } from './examples-engine.ts'
import { sit } from './examples-sitter.ts'

const parts = [
  { kind: 'true-false', count: 4, tenths: 100 },
  { kind: 'short-answer', count: 1, tenths: 600 },
] as const

test('two mark without a name; too far apart, a third decides; then the sheet has its marks', async (t) => {
  const house = await exampleHouse(t)
  await house.asSystem(enterExampleBank)
  const paper = { from: 'blueprint', blueprint: { parts } } as const
  const except = ['沈玉兰', '章书恒'].map((name) => house.organ.people.get(name) ?? '')
  const audience = { everyone: true, sections: [], posts: [], persons: [], except }
  const setting = { paper, markers: 2, markersApartTenths: 50, marks: 'at-once', audience } as const
  const exam = await house.asSystem((scope) => enterExampleExam(scope, setting))
  const [su, clerk] = [await house.enter('sunianci'), await house.enter('linwanqing')]
  const sitters = [await sit(su, exam), await sit(clerk, exam)]
  for (const one of sitters) {
    await one.answerAll()
    assert.equal((await one.handIn()).body.resultReady, false)
  }
  assert.equal((await clerk.post(`/api/exams/${exam}/release`)).status, 409)
  const desk = await clerk.get(`/api/exams/${exam}/marking`)
  // Not the own sheet.
  assert.deepEqual([desk.body.left, desk.body.markers], [1, 2])
  for (const hidden of ['苏念慈', house.organ.people.get('苏念慈'), sitters[0]?.view.sitting])
    assert.ok(!desk.text.includes(hidden ?? ''))
  const [sheet] = desk.body.sheets
  const mark = (tenths: number) => ({ exam, sheet: sheet.sheet, question: sheet.question, tenths })
  assert.equal((await clerk.act('exam/mark', mark(601))).status, 422)
  assert.equal((await clerk.act('exam/mark', mark(500))).status, 200)
  assert.equal((await clerk.act('exam/mark', mark(500))).status, 409)
  house.clock.pass(60)
  const [second, third] = [await house.enter('shenyulan'), await house.enter('zhangshuheng')]
  assert.equal((await second.act('exam/mark', mark(200))).status, 200)
  assert.deepEqual(
    (await third.get(`/api/exams/${exam}/marking`)).body.sheets.find(
      (one: { sheet: string }) => one.sheet === sheet.sheet,
    ).given,
    [500, 200],
  )
  house.clock.pass(60)
  assert.equal((await su.get(`/api/exams/${exam}/result`)).body.counts, null)
  assert.equal((await third.act('exam/mark', mark(400))).status, 200)
  assert.equal((await su.get(`/api/exams/${exam}/result`)).body.counts.tenths, 800)
  assert.equal((await su.act('exam/mark', mark(600))).status, 403)
})
