import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { exampleDocx } from '#gongwen/read/docx/example-docx.ts'
import type { BankView } from '../../bank/bank-view.ts'
import type { ImportPreview } from '../../bank/import/proposed-question.ts'
import { exampleHouse } from '../engine/example-house.ts'

const file = `一、单项选择题
1．泄密词的核心是（B）。
A．甲 B．乙正是所藏 C．丙 D．丁
解析：解析词不外传。 依据：《监督法》第十七条
2．没有答案的题（ ）
A．甲 B．乙
依据：《监督法》第八条`

test('the shipped questions go in through the importer, and a second time nothing is new', async (t) => {
  const { clerk } = await house(t)
  const shipped: ImportPreview = (await clerk.get('/api/exam-bank/shipped')).body
  assert.ok(shipped.questions.length >= 300)
  const questions = shipped.questions.map(({ values }) => values)
  const taken = await clerk.act('exam/take-questions', { adopt: true, body: { name: shipped.name, questions } })
  assert.deepEqual(taken.body, { adopted: questions.length, drafts: 0, refused: [] })
  const again: ImportPreview = (await clerk.get('/api/exam-bank/shipped')).body
  assert.ok(again.questions.every(({ alike }) => alike.some(({ where, isSame }) => where === 'bank' && isSame)))
  const bank: BankView = (await clerk.get('/api/exam-bank')).body
  assert.equal(
    bank.laws.reduce((sum, { total }) => sum + total, 0),
    questions.length,
  )
})

test('what is ready is in use, the rest a draft; the file itself is not kept', async (t) => {
  const { clerk, readFile } = await house(t)
  const preview = await readFile(file, '2023-05-01')
  assert.deepEqual(
    preview.questions.map(({ doubts }) => doubts.map(({ line, message }) => `${line} ${message}`)),
    [[], ['5 没有找到答案']],
  )
  const body = { name: preview.name, questions: preview.questions.map(({ values }) => values) }
  const taken = await clerk.act('exam/take-questions', { adopt: true, body })
  assert.deepEqual(taken.body, { adopted: 1, drafts: 1, refused: [] })
  const list = await clerk.get('/api/records/question?state=in-force')
  assert.deepEqual([list.body.total, list.body.rows[0].values.answer], [1, 'B'])
})

test('a Word file reads as its text does', async (t) => {
  const { readFile } = await house(t)
  const body = file
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
    .join('')
  const fromWord = await readFile(new Uint8Array(exampleDocx({ body })), '2024-01-01')
  const fromText = await readFile(file, '2024-01-01')
  assert.deepEqual(fromWord.questions, fromText.questions)
})

test('a question made before its law was amended is told, in the record, the bank and the list', async (t) => {
  const { clerk: first, clock, enter, readFile } = await house(t)
  const preview = await readFile(file, '2023-05-01')
  const body = { name: preview.name, questions: preview.questions.slice(0, 1).map(({ values }) => values) }
  await first.act('exam/take-questions', { adopt: true, body })
  const rulesOf = async (clerk: typeof first) => {
    const { rows } = (await clerk.get('/api/records/question')).body
    const { findings } = (await clerk.get(`/api/records/question/${rows[0].id}`)).body
    return findings.map(({ rule }: { rule: string }) => rule)
  }
  assert.deepEqual(await rulesOf(first), ['exams/question-unverified'])
  clock.at = new Date('2024-11-20T02:00:00Z')
  const clerk = await enter('linwanqing')
  assert.deepEqual(await rulesOf(clerk), ['exams/question-unverified', 'exams/question-law-changed'])
  const bank: BankView = (await clerk.get('/api/exam-bank')).body
  assert.deepEqual(bank.laws[0]?.change, { what: 'amended', on: '2024-11-08', questions: 1 })
  const before = await clerk.get(`/api/records/question?f.law=${encodeURIComponent('监督法')}&f.madeOn=..2024-11-07`)
  assert.equal(before.body.total, 1)
})

test('the same question twice is told', async (t) => {
  const { clerk, readFile } = await house(t)
  const preview = await readFile(file, '2024-01-01')
  const [first] = preview.questions.map(({ values }) => values)
  const spaced = { ...first, stem: ' 泄密词的核心 是( )' }
  await clerk.act('exam/take-questions', { adopt: true, body: { name: 'x', questions: [first, spaced] } })
  const { rows } = (await clerk.get('/api/records/question')).body
  for (const { id } of rows) {
    const { findings } = (await clerk.get(`/api/records/question/${id}`)).body
    assert.ok(findings.some(({ rule }: { rule: string }) => rule === 'exams/question-repeated'))
  }
})

test('the key reaches nobody but who keeps the bank: list, record, history, search, export, files, papers, journal', async (t) => {
  const { clerk, enter, readFile } = await house(t)
  const preview = await readFile(file, '2024-01-01')
  const body = { name: '题.txt', questions: preview.questions.slice(0, 1).map(({ values }) => values) }
  await clerk.act('exam/take-questions', { adopt: true, body })
  const { id } = (await clerk.get('/api/records/question')).body.rows[0]
  const source = { from: 'list', list: { questions: [{ id, tenths: 20 }] } }
  const paper = (await clerk.act('exam/keep-paper', { title: '卷', body: { source, shown: [id] } })).body.id
  const addresses = [
    '/api/records/question',
    `/api/records/question?text=${encodeURIComponent('泄密词')}`,
    `/api/records/question/${id}`,
    `/api/records/question/${id}/history`,
    '/api/records/question/export.xlsx',
    `/api/search?text=${encodeURIComponent('泄密词')}`,
    '/api/exam-bank',
    '/api/exam-bank/shipped',
    '/api/exam-papers',
    `/api/exam-papers/${paper}`,
    '/api/journal',
    `/api/evidence?text=${encodeURIComponent('泄密词')}`,
  ]
  const others = [
    'zhoumingyuan',
    'shenyulan',
    'luqingyang',
    'zhangshuheng',
    'wenjiashu',
    'guyutong',
    'changsiqi',
    'sunianci',
  ]
  for (const username of others) {
    const person = await enter(username)
    for (const address of addresses) {
      const { status, text } = await person.get(address)
      assert.doesNotMatch(text, /泄密词的核心|乙正是所藏|解析词/u, `${username} ${address} ${status}`)
    }
    const drawn = await person.post('/api/exam-papers/draw', source)
    assert.equal(drawn.status, 403, username)
  }
  const own = await clerk.get(`/api/exam-papers/${paper}`)
  assert.match(own.text, /乙正是所藏/u)
})

async function house(t: TestContext) {
  const { enter, clock, app, organ } = await exampleHouse(t)
  const clerk = await enter('linwanqing')
  const answer = await app.request('/api/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'linwanqing', password: organ.password }),
  })
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  async function readFile(content: string | Uint8Array<ArrayBuffer>, madeOn: string): Promise<ImportPreview> {
    const read = await app.request(`/api/exam-bank/read?madeOn=${madeOn}`, {
      method: 'POST',
      headers: { cookie, 'x-file-name': 'a.txt', 'content-type': 'application/octet-stream' },
      body: content,
    })
    assert.equal(read.status, 200)
    return read.json()
  }
  return { clerk, enter, clock, readFile }
}
