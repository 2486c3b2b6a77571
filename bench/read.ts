import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import type { GongwenDocument } from '#gongwen/document.ts'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { annotateDocx } from '#gongwen/edit/annotate-docx.ts'
import { personalStatement } from '#gongwen/examples.ts'
import { exampleDocx, listDefinition, listUse } from '#gongwen/read/docx/example-docx.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { repairDocx } from '#gongwen/repair/repair-docx.ts'
import { typeset } from '#gongwen/typeset.ts'
import { examplePdf } from '#platform/documents/example-pdf.ts'
import { readPdfPages } from '#platform/documents/read-pdf-pages.ts'
import { type Bench, type Report, timesOf } from './bench.ts'

const pages = 100
const rounds = 30

/** Reading what someone brings: a long .docx of our own writer, one as Word writes it, and one statement as text. */
export const benchRead: Bench = {
  name: 'read',
  async run(report) {
    const document = longDocument()
    await measure(report, `${pages} 页，本程序写出`, writeDocx(document))
    await measure(report, `${pages} 页，Word 的写法（每段多个 run、自动编号）`, asWordWrites(document))
    await measureChanges(report, writeDocx(document))
    await measurePdf(report)
    await measureText(report)
  },
}

async function measure(report: Report, what: string, bytes: Uint8Array): Promise<void> {
  const read = () => readDocument(bytes, { name: 'bench.docx' })
  const first = await timesOf(1, read)
  report.figure({ what: `读 .docx ${what}，第一次`, unit: 'ms', target: 300, values: first })
  report.figure({
    ...{ what: `读 .docx ${what}`, unit: 'ms', target: 300 },
    values: await timesOf(rounds, read, { warmUp: 5 }),
    alternative: {
      what: '解压后只用 xmldom 解析 document.xml',
      values: await timesOf(5, async () => new DOMParser().parseFromString(documentOf(bytes), 'text/xml'), {
        warmUp: 1,
      }),
    },
  })
  const size = Math.round(documentOf(bytes).length / 1024)
  report.note(`${what}：文件${Math.round(bytes.length / 1024)} kB，其中 document.xml 解压后${size}千字符`)
}

function documentOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}

/** Two hundred comments, and the look of every paragraph made anew. */
async function measureChanges(report: Report, bytes: Uint8Array): Promise<void> {
  const notes = Array.from({ length: 200 }, (_, at) => ({ start: at * 100, end: at * 100 + 12, lines: ['提醒'] }))
  const writer = { author: '述法核对', at: '2026-01-01T00:00:00Z' }
  report.figure({
    ...{ what: `给 ${pages} 页 .docx 加 200 条批注`, unit: 'ms' },
    values: await timesOf(rounds, async () => annotateDocx(bytes, notes, writer), { warmUp: 3 }),
  })
  report.figure({
    ...{ what: `把 ${pages} 页 .docx 改成公文格式`, unit: 'ms' },
    values: await timesOf(rounds, async () => repairDocx(bytes), { warmUp: 3 }),
  })
}

/** Each reading starts a thread and loads PDF.js in it. */
async function measurePdf(report: Report): Promise<void> {
  const line = '认真学习贯彻习近平法治思想切实履行推进法治建设第一责任人职责'.slice(0, 28)
  const page = Array.from({ length: 22 }, (_, at) => ({ text: line, x: 80, y: 720 - 29 * at }))
  const bytes = examplePdf(Array.from({ length: pages }, () => page))
  report.figure({
    ...{ what: `读 ${pages} 页 PDF（连同起线程）`, unit: 'ms' },
    values: await timesOf(5, () => readPdfPages(bytes), { warmUp: 1 }),
  })
}

/** 3 000 characters, the length of one statement. */
async function measureText(report: Report): Promise<void> {
  const read = await readDocument(writeDocx(personalStatement), { name: 'bench.docx' })
  const text = read.kind === 'document' ? read.text.repeat(2).slice(0, 3000) : ''
  report.figure({
    ...{ what: '3 000 字纯文本分出层次', unit: 'ms' },
    values: await timesOf(200, async () => structureOf(text), { warmUp: 50 }),
  })
}

function longDocument(): GongwenDocument {
  const once = typeset(personalStatement).length
  const blocks = Array.from({ length: Math.ceil(pages / once) + 1 }, () => personalStatement.blocks).flat()
  const pagesOf = (count: number) => typeset({ ...personalStatement, blocks: blocks.slice(0, count) }).length
  let count = blocks.length
  while (pagesOf(count) > pages) count -= 1
  return { ...personalStatement, blocks: blocks.slice(0, count) }
}

/** The same words with revision marks, fonts on each run of a dozen characters, and headings counted by Word. */
function asWordWrites(document: GongwenDocument): Uint8Array {
  const font =
    '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="仿宋_GB2312" w:hint="eastAsia"/><w:color w:val="000000"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:eastAsia="zh-CN"/></w:rPr>'
  const runs = (text: string) =>
    (text.match(/.{1,12}/gsu) ?? []).map((part) => `<w:r w:rsidRPr="00A77B3E">${font}<w:t>${part}</w:t></w:r>`).join('')
  const body = document.blocks.map((block) => {
    if (block.kind === 'table') return ''
    const level = block.kind === 'heading' ? block.level : block.lead?.level
    const number =
      typeof level === 'number' ? `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>` : ''
    const text =
      block.kind === 'heading' ? block.text : (block.lead?.text ?? '') + block.runs.map((run) => run.text).join('')
    const properties = `<w:pPr>${number}<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>`
    return `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">${properties}${runs(text)}</w:p>`
  })
  const levels = [
    ['chineseCounting', '%1、'],
    ['chineseCounting', '（%2）'],
    ['decimal', '%3.'],
    ['decimal', '（%4）'],
  ] as const
  return exampleDocx({ body: body.join(''), styles: '', numbering: listDefinition(1, levels) + listUse(1, 1) })
}
