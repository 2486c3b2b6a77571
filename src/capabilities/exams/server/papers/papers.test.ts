import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { ImportPreview } from '../../bank/import/proposed-question.ts'
import type { Paper } from '../../papers/paper.ts'
import { exampleHouse } from '../engine/example-house.ts'

const blueprint = {
  parts: [
    { kind: 'single', count: 10, tenths: 20 },
    { kind: 'multiple', count: 5, tenths: 40, laws: ['中华人民共和国公务员法'] },
  ],
}

test('what was looked at is what is kept, and a corrected question does not reach it', async (t) => {
  const { clerk } = await house(t)
  const source = { from: 'blueprint', blueprint, seed: '7f3a' }
  const drawn = (await clerk.post('/api/exam-papers/draw', source)).body
  assert.equal(drawn.outcome, 'paper')
  const shown = idsOf(drawn.paper)
  assert.deepEqual(idsOf((await clerk.post('/api/exam-papers/draw', source)).body.paper), shown)
  const kept = await clerk.act('exam/keep-paper', { title: '第一季度试卷', body: { source, shown } })
  const path = `/api/exam-papers/${kept.body.id}`
  const before = (await clerk.get(path)).body
  assert.deepEqual([before.questions, before.tenths, before.seed], [15, 400, '7f3a'])
  assert.deepEqual(before.paper, drawn.paper)

  const record = (await clerk.get(`/api/records/question/${shown[0]}`)).body
  const values = { ...record.values, stem: '改过的题干（　　）' }
  const changed = await clerk.put(`/api/records/question/${shown[0]}`, {
    ...{ values, version: record.version, reason: '更正' },
  })
  assert.equal(changed.status, 200)
  assert.deepEqual((await clerk.get(path)).body.paper, before.paper)
})

test('a bank that changed meanwhile refuses what would be another paper', async (t) => {
  const { clerk } = await house(t)
  const source = { from: 'blueprint', blueprint, seed: '7f3a' }
  const shown = idsOf((await clerk.post('/api/exam-papers/draw', source)).body.paper)
  const { version } = (await clerk.get(`/api/records/question/${shown[0]}`)).body
  const retired = await clerk.post(`/api/records/question/${shown[0]}/acts/retire`, { version, note: '不再适用' })
  assert.equal(retired.status, 200)
  const { status, body } = await clerk.act('exam/keep-paper', { title: '试卷', body: { source, shown } })
  assert.deepEqual(
    [status, body.message],
    [409, '题库在此期间有变动，抽出的试卷与刚才看到的不同，请重新预览后再定卷。'],
  )
})

test('a blueprint the bank cannot fill is refused with what lacks', async (t) => {
  const { clerk } = await house(t)
  const parts = [{ kind: 'short-answer', count: 9, tenths: 100 }]
  const source = { from: 'blueprint', blueprint: { parts }, seed: '1' }
  const { body } = await clerk.post('/api/exam-papers/draw', source)
  assert.deepEqual(body, { outcome: 'shortfall', missing: [{ part: 0, wanted: 9, fitting: 2, lacking: 7 }] })
  const kept = await clerk.act('exam/keep-paper', { title: '试卷', body: { source, shown: [] } })
  assert.equal(kept.status, 409)
})

test('a paper put away stays, with who and why, and is put away once', async (t) => {
  const { clerk } = await house(t)
  const { rows } = (await clerk.get('/api/records/question?size=2')).body
  const questions = rows.map(({ id }: { id: string }) => ({ id, tenths: 15 }))
  const source = { from: 'list', list: { questions } }
  const shown = idsOf((await clerk.post('/api/exam-papers/draw', source)).body.paper)
  const paper = (await clerk.act('exam/keep-paper', { title: '随堂', body: { source, shown } })).body.id
  assert.equal((await clerk.act('exam/put-away-paper', { paper, reason: '换新卷' })).status, 200)
  assert.equal((await clerk.act('exam/put-away-paper', { paper, reason: '再停' })).status, 409)
  const [row] = (await clerk.get('/api/exam-papers')).body
  assert.deepEqual([row.tenths, row.putAway.reason, row.putAway.by], [30, '换新卷', '林晚晴'])
})

async function house(t: TestContext) {
  const { enter } = await exampleHouse(t)
  const clerk = await enter('linwanqing')
  const shipped: ImportPreview = (await clerk.get('/api/exam-bank/shipped')).body
  const questions = shipped.questions.map(({ values }) => values)
  await clerk.act('exam/take-questions', { adopt: true, body: { name: shipped.name, questions } })
  return { clerk }
}

function idsOf({ sections }: Paper): readonly string[] {
  return sections.flatMap(({ questions }) => questions.map((one) => one.question.id))
}
