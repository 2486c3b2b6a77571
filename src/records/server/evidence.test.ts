import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { gathering } from '#derive/examples.ts'
import { contentHeaders } from './content-headers.ts'
import { createRecord } from './create-records.ts'
import { findReusable, reuseEvidence, uploadEvidence, withdrawEvidence } from './evidence.ts'
import { refused } from './example-refusal.ts'
import { as, exampleWork } from './example-work.ts'
import { cast } from './examples.ts'
import { mediaTypeOf } from './media-type.ts'
import { readableText } from './readable-text.ts'
import { viewRecord } from './view-records.ts'
import type { Work } from './work.ts'

const { lin, qin, wu, stranger } = cast
const png = Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')

test('a file is uploaded, replaced, reused and withdrawn', async (t) => {
  const { work, recordId, otherId } = await twoRecords(t)
  const first = await upload(work, recordId, '现场照片.png', png, { factOn: '2023-03-10' })
  assert.deepEqual(
    [first.version, first.mediaType, first.factOn, first.filedBy],
    [1, 'image/png', '2023-03-10', '林晚晴'],
  )
  const second = await upload(work, recordId, '现场照片2.png', Buffer.concat([png, png]), { replaces: first.id })
  assert.equal(second.version, 2)
  const again = await refused(upload(work, recordId, '同一张.png', Buffer.concat([png, png])), 'conflict')
  assert.match(again.message, /现场照片2\.png/)
  await refused(upload(work, recordId, '照旧.png', Buffer.concat([png, png]), { replaces: second.id }), 'conflict')
  const reused = await as(work, lin, (scope) => reuseEvidence(scope, gathering, otherId, second.id))
  assert.deepEqual([reused.sm3, reused.version], [second.sm3, 1])
  await refused(
    as(work, lin, (scope) => reuseEvidence(scope, gathering, otherId, second.id)),
    'conflict',
  )
  await refused(
    as(work, lin, (scope) => reuseEvidence(scope, gathering, otherId, first.id)),
    'conflict',
  )
  const view = await as(work, wu, (scope) => viewRecord(scope, gathering, recordId))
  assert.deepEqual(
    view.files.map(({ version, withdrawnAt }) => [version, withdrawnAt !== null]),
    [
      [2, false],
      [1, true],
    ],
  )
  assert.equal(view.evidence, 1)
  const hits = await as(work, wu, (scope) => findReusable(scope, '照片2'))
  assert.deepEqual(hits.map(({ recordTitle }) => recordTitle).sort(), ['乙会', '甲会'])
  await refused(
    as(work, lin, (scope) => withdrawEvidence(scope, second.id, ' ')),
    'invalid',
  )
  await as(work, lin, (scope) => withdrawEvidence(scope, second.id, '传错'))
  await refused(
    as(work, lin, (scope) => withdrawEvidence(scope, second.id, '再撤')),
    'conflict',
  )
  assert.equal((await as(work, wu, (scope) => viewRecord(scope, gathering, recordId))).evidence, 0)
  assert.deepEqual(await buffer((await work.files.open(second.sm3)).stream), Buffer.concat([png, png]))
})

test('too large, empty, marked or wrongly dated files and strangers are refused and nothing is kept', async (t) => {
  const { work, recordId } = await twoRecords(t)
  const big = await refused(upload(work, recordId, '大.bin', Buffer.alloc(1024 * 1024 + 1)), 'too-large')
  assert.match(big.message, /1 兆字节/)
  await refused(upload(work, recordId, '空.txt', Buffer.alloc(0)), 'invalid')
  await refused(upload(work, recordId, '../..', png), 'invalid')
  await refused(upload(work, recordId, '图.png', png, { factOn: '2023-02-30' }), 'invalid')
  assert.match((await refused(upload(work, recordId, '通知（机密）.png', png), 'invalid')).message, /机密/)
  await refused(upload(work, recordId, '通知.txt', Buffer.from('关于开会的通知\n秘密★3年\n')), 'invalid')
  await refused(
    upload(work, recordId, '通知.docx', docx('<w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密★</w:t></w:r></w:p>')),
    'invalid',
  )
  const strange = { name: '图.png', content: bytes(png) }
  await refused(uploadEvidence(work, stranger, gathering, recordId, strange), 'not-found')
  await refused(uploadEvidence(work, qin, gathering, recordId, strange), 'forbidden')
  assert.deepEqual((await as(work, wu, (scope) => viewRecord(scope, gathering, recordId))).files, [])
})

test('text is read out of Word, Excel and old Chinese encodings, never past the limit', async () => {
  const read = (file: Uint8Array, name: string, most?: number) =>
    readableText([file.subarray(0, 50), file.subarray(50)], mediaTypeOf(file, name), most)
  assert.equal(await read(docx('<w:p><w:t>第一段</w:t></w:p><w:p><w:t>A&amp;B</w:t></w:p>'), 'x.docx'), '第一段\nA&B\n')
  assert.equal(
    await read(zipSync({ 'xl/sharedStrings.xml': strToU8('<si><t>密级：秘密</t></si>') }), 'x.xlsx'),
    '密级：秘密\n',
  )
  assert.equal(await read(Buffer.from([0xbb, 0xfa, 0xc3, 0xdc]), 'x.txt'), '机密')
  assert.equal(await read(Buffer.alloc(100, 'a'), 'x.txt', 10), 'a'.repeat(10))
  const bomb = docx('<w:t>啊</w:t>'.repeat(400_000))
  assert.ok((await read(bomb, 'x.docx', 100_000)).length <= 100_000)
  assert.equal(await read(docx('<w:t>好</w:t>').subarray(0, 60), 'x.docx'), '')
})

test('files are told apart by their bytes', () => {
  const examples: [head: string, name: string, type: string][] = [
    ['%PDF-1.7', '假.png', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'a.jpg', 'image/jpeg'],
    ['PK\x03\x04', 'a.zip', 'application/zip'],
    ['<html>', 'a.html', 'application/octet-stream'],
    ['hello', 'a.txt', 'text/plain'],
    ['MZ\x00', 'a.txt', 'application/octet-stream'],
  ]
  for (const [head, name, type] of examples) assert.equal(mediaTypeOf(Buffer.from(head, 'latin1'), name), type)
})

test('a file is served so that it cannot harm', () => {
  const headers = contentHeaders({ name: '签到"表'.concat('.png'), size: 3, mediaType: 'image/png' })
  assert.equal(
    headers['content-disposition'],
    `inline; filename="____.png"; filename*=UTF-8''%E7%AD%BE%E5%88%B0%22%E8%A1%A8.png`,
  )
  assert.match(headers['content-security-policy'], /default-src 'none'.*sandbox/)
  const page = contentHeaders({ name: 'a.html', size: 3, mediaType: 'application/octet-stream' })
  assert.match(page['content-disposition'], /^attachment/)
  assert.match(
    contentHeaders({ name: 'a.pdf', size: 3, mediaType: 'application/pdf' }, { download: true })['content-disposition'],
    /^attachment/,
  )
})

async function twoRecords(t: Parameters<typeof exampleWork>[0]) {
  const work = await exampleWork(t)
  const [record, other] = await as(work, lin, async (scope) => [
    await createRecord(scope, gathering, { values: { subject: '甲会' } }),
    await createRecord(scope, gathering, { values: { subject: '乙会' } }),
  ])
  return { work, recordId: record.id, otherId: other.id }
}

function upload(
  work: Work,
  recordId: string,
  name: string,
  content: Uint8Array,
  more: { factOn?: string; replaces?: string } = {},
) {
  return uploadEvidence(work, lin, gathering, recordId, { name, content: bytes(content), ...more })
}

async function* bytes(content: Uint8Array) {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536)
}

function docx(body: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) })
}
