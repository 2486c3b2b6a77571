import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { personalStatement } from '#gongwen/examples.ts'
import { examplePdf } from '#platform/documents/example-pdf.ts'
import { makeTextReader } from './make-text-reader.ts'

const reader = makeTextReader()
after(() => reader.close())
const read = (bytes: Uint8Array, name: string, milliseconds = 20_000) => reader.read(bytes, name, milliseconds)

test('a Word file is read in its thread, with its tokens', async () => {
  const reading = await read(writeDocx(personalStatement), '述法报告.docx')
  assert.ok('text' in reading)
  for (const word of personalStatement.title) assert.ok(reading.text.includes(word))
  assert.ok(reading.tokens.includes('法治'))
})

test('plain text in an old encoding, a workbook, and what is no text', async () => {
  const text = await read(Uint8Array.of(0xbb, 0xe1, 0xd2, 0xe9), '记录.txt')
  assert.deepEqual(text, { text: '会议', tokens: ['会议', '议'] })
  const sheet = zipSync({ 'xl/sharedStrings.xml': strToU8('<sst><si><t>签到人员</t></si></sst>') })
  const book = await read(sheet, '签到.xlsx')
  assert.match('text' in book ? book.text : '', /签到人员/u)
  assert.deepEqual(await read(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), '坏.docx'), { fault: 'failed' })
  assert.deepEqual(await read(new Uint8Array(), '空.txt'), { fault: 'failed' })
})

test('a PDF with text; one without says that it is scanned', async () => {
  const pdf = await read(examplePdf([[{ text: '机关学法纪要', x: 72, y: 700 }]]), '纪要.pdf')
  assert.match('text' in pdf ? pdf.text : '', /机关学法纪要/u)
  assert.deepEqual(await read(examplePdf([[]]), '扫描.pdf'), { fault: 'scanned' })
})

test('what takes too long is given up, and the next file is read all the same', async () => {
  const bytes = writeDocx(personalStatement)
  const long = new TextEncoder().encode('学习监督法。\n'.repeat(300_000))
  assert.deepEqual(await read(long, '纪要.txt', 1), { fault: 'failed' })
  assert.ok('text' in (await read(bytes, '述法报告.docx')))
  const together = await Promise.all(Array.from({ length: 5 }, () => read(bytes, '述法报告.docx')))
  assert.ok(together.every((one) => 'text' in one))
})
