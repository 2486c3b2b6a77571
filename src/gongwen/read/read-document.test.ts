import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeDocx } from '../docx/write-docx.ts'
import { organReport, personalStatement } from '../examples.ts'
import { numberBlocks } from '../number-blocks.ts'
import { exampleCompound } from './doc/example-compound.ts'
import { exampleDoc } from './doc/example-doc.ts'
import { exampleDocx, listDefinition, listUse, numbered, paragraph } from './docx/example-docx.ts'
import { type UnreadableReason, unreadableMessages } from './messages.ts'
import type { PdfPages } from './ports.ts'
import { positionOf } from './position-of.ts'
import { readDocument } from './read-document.ts'
import type { Block, ReadDocument } from './read-result.ts'
import { reasonOf } from './reason-of.ts'

const read = async (bytes: Uint8Array, name = '述法报告.docx'): Promise<ReadDocument> => {
  const document = await readDocument(bytes, { name })
  assert.ok(document.kind === 'document')
  return document
}
const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...(block.kind === 'section' ? flat(block.blocks) : [])])

for (const document of [personalStatement, organReport]) {
  test(`what our writer wrote comes back: ${document.profile}`, async () => {
    const { text, title, addressee, attachments, signature, date, blocks, tables } = await read(writeDocx(document))
    const words = (range: { start: number; end: number } | null) =>
      range === null ? undefined : text.slice(range.start, range.end)
    assert.deepEqual(title.map(words), document.title)
    assert.equal(words(addressee), document.addressee === undefined ? undefined : `${document.addressee}：`)
    assert.equal(attachments.length, document.attachments?.length ?? 0)
    assert.equal(words(signature), document.signature?.name)
    assert.match(words(date) ?? '', /^20\d\d年/u)
    assert.equal(tables.length, document.blocks.filter(({ kind }) => kind === 'table').length)
    const sections = flat(blocks).filter((block) => block.kind === 'section')
    const expected = numberBlocks(document).flatMap(({ block, label }) => {
      if (block.kind === 'heading') return [[block.level, label, block.text]]
      const lead = block.kind === 'paragraph' ? block.lead : undefined
      return lead === undefined || lead.level === 'run-in' ? [] : [[lead.level, label, lead.text.replace(/。$/u, '')]]
    })
    assert.deepEqual(
      sections.map(({ level, label, heading }) => [level, words(label), words(heading)]),
      expected,
    )
  })
}

test('every character of a .docx has its run, and the run has that character', async () => {
  const bytes = writeDocx(personalStatement)
  const document = await read(bytes)
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/g)].map(([one]) =>
    [...one.matchAll(/<w:r>.*?<\/w:r>/g)].map(([run]) =>
      [...run.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
    ),
  )
  for (let offset = 0; offset < document.text.length; offset += 1) {
    const { docx } = positionOf(document, offset)
    const character = document.text.charAt(offset)
    if (character === '\n') assert.equal(docx?.run, null)
    else assert.equal(paragraphs[docx?.paragraph ?? -1]?.[docx?.run ?? -1]?.charAt(docx?.offset ?? -1), character)
  }
})

const html = '<!DOCTYPE html><html><body>述法</body></html>'
const word = new Uint8Array(512)
const locked = Uint8Array.from(word)
locked.set([0xec, 0xa5, 193])
locked[11] = 1

const refused: readonly (readonly [name: string, bytes: () => Uint8Array, reason: UnreadableReason])[] = [
  ['空.docx', () => new Uint8Array(), 'empty'],
  ['很大.docx', () => new Uint8Array(200 * 1024 * 1024), 'too-large'],
  ['很长.txt', () => new Uint8Array(17 * 1024 * 1024).fill(0x61), 'too-much-text'],
  ['压缩包.docx', () => zipSync({ '说明.txt': strToU8('甲') }), 'not-a-document'],
  ['表格.docx', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'workbook'],
  ['演示.docx', () => zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), 'presentation'],
  ['版式.ofd', () => zipSync({ 'OFD.xml': strToU8('<a/>') }), 'ofd'],
  ['开放.odt', () => zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') }), 'open-document'],
  ['截断.docx', () => writeDocx(personalStatement).subarray(0, 3000), 'truncated'],
  ['声明.docx', () => exampleDocx({ body: '', more: { 'word/document.xml': '<!DOCTYPE a><a/>' } }), 'document-type'],
  ['破损.docx', () => exampleDocx({ body: '<w:p>' }), 'bad-xml'],
  ['很旧.doc', () => exampleCompound({ WordDocument: word }), 'old-word'],
  [
    '缺表.wps',
    () => exampleCompound({ WordDocument: Uint8Array.from(word).fill(0xa5, 1, 2).fill(0xec, 0, 1).fill(193, 2, 3) }),
    'truncated',
  ],
  [
    '乱表.doc',
    () =>
      exampleCompound({
        WordDocument: Uint8Array.from(word).fill(0xa5, 1, 2).fill(0xec, 0, 1).fill(193, 2, 3),
        '0Table': word,
      }),
    'damaged',
  ],
  ['加密.doc', () => exampleCompound({ WordDocument: locked }), 'encrypted'],
  ['加密.docx', () => exampleCompound({ EncryptionInfo: word, EncryptedPackage: word }), 'encrypted'],
  ['表格.et', () => exampleCompound({ Workbook: word }), 'workbook'],
  [
    '演示.dps',
    () => exampleCompound({ A: word, B: word, C: word, D: word, 'PowerPoint Document': word }),
    'presentation',
  ],
  ['其他.wps', () => exampleCompound({ CONTENTS: word }), 'unknown-compound'],
  ['截断.doc', () => exampleCompound({ WordDocument: word }).subarray(0, 700), 'truncated'],
  ['富文本.doc', () => strToU8('{\\rtf1\\ansi 述法}'), 'rtf'],
  ['网页.doc', () => strToU8(html), 'html'],
  [
    '网页.txt',
    () =>
      new Uint8Array([0xff, 0xfe, ...[...html].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]),
    'html',
  ],
  ['单页.doc', () => strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'html'],
  ['标记.doc', () => strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'), 'word-xml'],
  ['有字.pdf', () => strToU8('%PDF-1.7\n1 0 obj<</Font 2 0 R>>endobj\n%%EOF\n'), 'pdf-unsupported'],
  ['扫描.pdf', () => strToU8('%PDF-1.4\n1 0 obj<</Subtype/Image>>endobj\n%%EOF\n'), 'pdf-scanned'],
  ['截断.pdf', () => strToU8('%PDF-1.4\n1 0 obj<</Subtype/Image>>endobj\n'), 'pdf-damaged'],
  ['图片.docx', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'image'],
  ['乱码.txt', () => Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31) % 256), 'not-text'],
]

for (const [name, bytes, reason] of refused) {
  test(`refused as ${reason}: ${name}`, async () => {
    assert.equal(await reasonOf(() => readDocument(bytes(), { name })), reason)
    assert.match(unreadableMessages[reason], /\p{Script=Han}/u)
  })
}

test('the name is not believed', async () => {
  assert.equal((await read(writeDocx(personalStatement), '述法报告.txt')).source.kind, 'docx')
  assert.equal((await read(strToU8('述法报告'), '述法报告.docx')).source.kind, 'text')
})

test('a PDF that cannot be read says why', async () => {
  const pageOf = (text: string) => [{ width: 595, height: 842, pieces: [{ text, x: 80, y: 700, width: 64, size: 16 }] }]
  const cases: readonly (readonly [PdfPages, UnreadableReason])[] = [
    [{ fault: 'encrypted' }, 'encrypted'],
    [{ fault: 'damaged' }, 'pdf-damaged'],
    [{ fault: 'too-many-pages' }, 'pdf-too-many-pages'],
    [{ fault: 'too-much-text' }, 'too-much-text'],
    [{ fault: 'too-costly' }, 'pdf-too-costly'],
    [[], 'pdf-scanned'],
    [pageOf('— 1 —'), 'pdf-scanned'],
    [pageOf('\ue001\ue002\ue003述'), 'pdf-garbled'],
  ]
  for (const [pages, reason] of cases) {
    const ports = { pdf: { read: async () => pages } }
    const read = () => readDocument(strToU8('%PDF-1.4 %%EOF'), { name: 'a.pdf', ports })
    assert.equal(await reasonOf(read), reason)
  }
})

test('a PDF is read through its port', async () => {
  const pieces = [{ text: '述法报告', x: 90, y: 700, width: 64, size: 16 }]
  const ports = { pdf: { read: async () => [{ width: 595, height: 842, pieces }] }, sm3: () => 'ab' }
  const pdf = await readDocument(strToU8('%PDF-1.4 %%EOF'), { name: 'a.pdf', ports })
  assert.equal(pdf.kind === 'document' && pdf.text, '述法报告')
  assert.deepEqual(pdf.kind === 'document' && pdf.source, { kind: 'pdf', name: 'a.pdf', sm3: 'ab' })
})

const full = exampleDocx({
  body: `${paragraph('甲', numbered(1, 0))}<w:tbl><w:tr><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>${paragraph('丙')}`,
  numbering: listDefinition(1, [['chineseCounting', '%1、']]) + listUse(1, 1),
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  comments: '<w:comment w:id="0"/>',
})
const samples = [
  writeDocx(organReport),
  full,
  exampleDoc('述法报告\r一、工作10次\r甲\u0007乙\u0007\u0004后\r'),
  strToU8('述法报告\n一、甲'),
]

/** Nothing but a document, a question or a refusal. */
async function survives(bytes: Uint8Array): Promise<void> {
  await reasonOf(async () => {
    const document = await readDocument(bytes, { name: 'a' })
    if (document.kind === 'document')
      for (const { range } of flat(document.blocks))
        assert.ok(range.start <= range.end && range.end <= document.text.length)
  })
}

test('random bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), survives), { numRuns: 500 }))

test('files with bytes changed, cut or doubled', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
      fc.nat(),
      async (sample, changes, cut) => {
        const bytes = Uint8Array.from(sample)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        await survives(bytes)
        await survives(bytes.subarray(0, cut % bytes.length))
      },
    ),
    { numRuns: 400 },
  ))

test('packages whose parts have their elements changed', () => {
  const parts = Object.entries(unzipSync(full)).map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const,
  )
  const names = [
    'w:p',
    'w:r',
    'w:tbl',
    'w:tc',
    'w:numId',
    'w:lvl',
    'w:sdt',
    'w:del',
    'w:ins',
    'mc:AlternateContent',
    'w:fldChar',
  ]
  const swap = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.nat(3))
  return fc.assert(
    fc.asyncProperty(fc.array(swap, { minLength: 1, maxLength: 4 }), async (swaps) => {
      const changed = parts.map(
        ([name, content]) =>
          [
            name,
            strToU8(
              swaps.reduce(
                (text, [from, to]) => text.replaceAll(new RegExp(`(</?)${from}\\b`, 'g'), `$1${to}`),
                content,
              ),
            ),
          ] as const,
      )
      await survives(zipSync(Object.fromEntries(changed)))
    }),
    { numRuns: 300 },
  )
})

test('random text always gives a tree within it', () => {
  const signs = fc.constantFrom(
    '一',
    '二',
    '是',
    '、',
    '。',
    '（',
    '）',
    '1',
    '.',
    '\n',
    '\r\n',
    '　',
    '：',
    '，',
    '附件',
    '2023年1月1日',
    '甲乙丙',
    '①',
    '第',
    '部分',
    '“',
    '”',
    '𬭩',
  )
  return fc.assert(
    fc.asyncProperty(fc.array(signs, { maxLength: 120 }), (parts) => survives(strToU8(parts.join('')))),
    { numRuns: 1000 },
  )
})
