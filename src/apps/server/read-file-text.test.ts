import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { examplePdf } from '#platform/documents/example-pdf.ts'
import { readFileText } from './read-file-text.ts'

const word = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const row = (...cells: string[]) => `<w:tr>${cells.map((one) => `<w:tc>${paragraph(one)}</w:tc>`).join('')}</w:tr>`

test('a table of minutes is told as lines with labels, beside the running text', async () => {
  const table = `<w:tbl>${row('时间', '2023年3月10日', '地点', '三楼会议室')}${row('主持人：', '周明远')}</w:tbl>`
  const bytes = word(paragraph('学习监督法会议记录') + table + paragraph('会议学习了监督法。'))
  assert.deepEqual(await readFileText(bytes, '记录.docx'), {
    title: '学习监督法会议记录',
    lines: ['会议学习了监督法。', '时间：2023年3月10日', '地点：三楼会议室', '主持人：周明远'],
  })
})

test('a PDF with text, and one that is scanned', async () => {
  const lines = [
    { text: '党组会议记录', x: 200, y: 740, size: 22 },
    { text: '时间：2023年3月10日', x: 112, y: 690 },
  ]
  assert.deepEqual(await readFileText(examplePdf([lines]), '记录.pdf'), {
    title: '党组会议记录',
    lines: ['时间：2023年3月10日'],
  })
  await assert.rejects(readFileText(examplePdf([[]]), '扫描.pdf'), /扫描件/)
})

test('a text file in an old encoding, and what is no document', async () => {
  // 会议 in GB 18030.
  const bytes = new Uint8Array([0xbb, 0xe1, 0xd2, 0xe9])
  assert.equal((await readFileText(bytes, '记录.txt')).title, '会议')
  await assert.rejects(readFileText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), '图.png'))
})
