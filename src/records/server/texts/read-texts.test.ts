import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import { searchTokens } from '#derive/search-tokens.ts'
import type { Actor } from '#kernel/capacity.ts'
import { createRecord } from '../create-records.ts'
import { uploadEvidence, withdrawEvidence } from '../evidence.ts'
import { refused } from '../example-refusal.ts'
import { as, exampleWork } from '../example-work.ts'
import { cast } from '../examples.ts'
import { searchLedger } from '../search-ledger.ts'
import { viewRecord } from '../view-records.ts'
import type { FileReading, ReadText } from './file-reading.ts'
import { readWaitingTexts } from './read-texts.ts'

const { lin, wu, stranger } = cast
const heldOn = '2023-03-10'

/** Files say what their bytes say; those named so are scanned, and one ends every reading. */
const read: ReadText = async (bytes, name) => {
  const text = new TextDecoder().decode(bytes)
  if (name.includes('扫描')) return { fault: 'scanned' }
  return { text, tokens: searchTokens([text]) } satisfies FileReading
}

async function world(t: Parameters<typeof exampleWork>[0]) {
  const work = { ...(await exampleWork(t)), readText: read }
  const record = await as(work, lin, (scope) =>
    createRecord(scope, gathering, { values: { subject: '湿地学习会', heldOn } }),
  )
  const file = (name: string, text: string) =>
    uploadEvidence(work, lin, gathering, record.id, { name, content: bytesOf(text), factOn: null })
  const search = (text: string, actor: Actor = wu) => as(work, actor, (scope) => searchLedger(scope, text))
  return { work, record, file, search }
}

test('a file is found by what stands in it, with its record and a snippet, once it was read', async (t) => {
  const { work, record, file, search } = await world(t)
  await file('纪要.txt', `${'甲'.repeat(40)}会议认真学习了监督法第五条和有关规定。${'乙'.repeat(90)}`)
  assert.equal((await search('监督法')).texts.total, 0, 'not read yet')
  assert.equal(await readWaitingTexts(work, read), 1)
  const { texts, files } = await search('监督法')
  assert.equal(files.total, 0)
  assert.deepEqual(
    texts.rows.map(({ name, recordId, recordTitle }) => [name, recordId, recordTitle]),
    [['纪要.txt', record.id, '湿地学习会']],
  )
  assert.match(texts.rows[0]?.snippet ?? '', /^…甲+会议认真学习了监督法第五条.*乙…$/u)
  for (const text of ['第五', '五条和有', '监督法 规定']) assert.equal((await search(text)).texts.total, 1, text)
  for (const text of ['规定监督', '鲸鱼']) assert.equal((await search(text)).texts.total, 0, text)
  assert.equal((await search('监督法', stranger)).texts.total, 0, 'the wall between organs')
  assert.equal(await readWaitingTexts(work, read), 0, 'nothing is read twice')
})

test('found by its name, a file is not told a second time; withdrawn, it is not told', async (t) => {
  const { work, file, search } = await world(t)
  const kept = await file('湿地签到.txt', '湿地签到：林婉清')
  await readWaitingTexts(work, read)
  const { files, texts } = await search('湿地')
  assert.deepEqual([files.total, texts.total], [1, 0])
  assert.equal((await search('林婉')).texts.total, 1)
  await as(work, lin, (scope) => withdrawEvidence(scope, kept.id, '传错'))
  assert.equal((await search('林婉')).texts.total, 0)
})

test('what cannot be read says so, at the file and in the search; a mark found late too', async (t) => {
  const { work, record, file, search } = await world(t)
  await file('扫描件.pdf', '%PDF-1.4 图像')
  const { readText: _, ...late } = work
  await uploadEvidence(late, lin, gathering, record.id, {
    name: '通知.pdf',
    content: bytesOf('%PDF-1.4\n机密★1年\n湿地'),
  })
  while ((await readWaitingTexts(work, read)) > 0);
  assert.deepEqual([(await search('湿地')).texts.total, (await search('湿地')).texts.unread], [0, 2])
  const view = await as(work, wu, (scope) => viewRecord(scope, gathering, record.id))
  assert.deepEqual(
    new Map(view.files.map(({ name, textFault }) => [name, textFault])),
    new Map([
      ['通知.pdf', 'marked'],
      ['扫描件.pdf', 'scanned'],
    ]),
  )
})

test('a mark within a file whose text is hidden is refused at the door', async (t) => {
  const { file } = await world(t)
  await refused(file('来文.pdf', '%PDF-1.4\n秘密★3年\n通知'), 'invalid')
})

test('however many files come in at once, few of them are in memory to be looked through', async (t) => {
  const { work, record } = await world(t)
  let [under, most] = [0, 0]
  const slow: ReadText = async () => {
    under += 1
    most = Math.max(most, under)
    await new Promise((resolve) => setTimeout(resolve, 20))
    under -= 1
    return { fault: 'scanned' }
  }
  const uploads = Array.from({ length: 12 }, (_, number) =>
    uploadEvidence({ ...work, readText: slow }, lin, gathering, record.id, {
      name: `扫描${number}.pdf`,
      content: bytesOf(`%PDF-1.4 ${number}`),
      factOn: null,
    }),
  )
  await Promise.all(uploads)
  assert.ok(most > 0 && most <= 4, `${most}`)
})

test('a file whose text cannot be kept leaves the others of its round readable', async (t) => {
  const { work, file, search } = await world(t)
  await file('坏.txt', '湿地甲')
  await file('好.txt', '湿地乙')
  const odd: ReadText = async (bytes, name, milliseconds) => {
    const reading = await read(bytes, name, milliseconds)
    // No word of an index may be so long.
    return name === '坏.txt' && 'text' in reading ? { ...reading, tokens: ['长'.repeat(2000)] } : reading
  }
  for (let round = 0; round < 3; round += 1) await readWaitingTexts(work, odd)
  assert.deepEqual(
    (await search('湿地')).texts.rows.map(({ name }) => name),
    ['好.txt'],
  )
})

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}
