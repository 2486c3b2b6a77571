import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { checkDocx } from '../check/check-docx.ts'
import { writeDocx } from '../docx/write-docx.ts'
import { organReport, personalStatement } from '../examples.ts'
import { exampleDocx, listDefinition, listUse, numbered, paragraph } from '../read/docx/example-docx.ts'
import { readDocx } from '../read/docx/read-docx.ts'
import { numberedDocx, strangerDocx } from './example-stranger.ts'
import { repairMessages } from './messages.ts'
import { repairDocx } from './repair-docx.ts'

/** Without what is typed for the look: blanks at the ends of lines, blank lines. */
const words = (bytes: Uint8Array) =>
  readDocx(bytes)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
const footnotes = '<w:footnote w:id="2"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>'
const comments = '<w:comment w:id="4" w:author="领导"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment>'

const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['别人的文件', strangerDocx({ footnotes, comments })],
  ['自动编号', numberedDocx()],
  [
    '没有样式',
    exampleDocx({
      body:
        paragraph('2025年度述法报告', '<w:jc w:val="center"/>') +
        paragraph('　　一、学习情况') +
        paragraph('认真学习。'),
    }),
  ],
  ['本程序的文件', writeDocx(personalStatement)],
  ['带主送和附件的报告', writeDocx(organReport)],
]

for (const [name, bytes] of files) {
  test(`${name}: not a word changes, and twice is as once`, () => {
    const { bytes: repaired } = repairDocx(bytes)
    assert.deepEqual(words(repaired), words(bytes))
    const before = readDocx(bytes)
    const after = readDocx(repaired)
    for (const kind of ['footnotes', 'comments', 'changes'] as const)
      assert.deepEqual(
        after[kind].map(({ text }) => text),
        before[kind].map(({ text }) => text),
      )
    assert.deepEqual(words(repairDocx(repaired).bytes), words(bytes))
  })
}

for (const profile of ['personal', 'report'] as const) {
  test(`a stranger's file passes every row as ${profile}, but for what only people can write`, () => {
    const { bytes, left } = repairDocx(strangerDocx({ footnotes }), { profile })
    const broken = checkDocx(bytes, { profile }).filter(({ ok }) => !ok)
    assert.deepEqual(
      broken.map(({ row }) => row),
      profile === 'personal' ? [] : [19],
    )
    assert.equal(left.length, broken.length)
  })
}

test('our own files pass as before', () => {
  for (const document of [personalStatement, organReport]) assert.deepEqual(repairDocx(writeDocx(document)).left, [])
})

test('headings become styles, leads get their face, blanks become settings', () => {
  const main = strFromU8(
    unzipSync(repairDocx(strangerDocx({ footnotes })).bytes)['word/document.xml'] ?? new Uint8Array(),
  )
  assert.match(
    main,
    /<w:pStyle w:val="1"\/><\/w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">一、工作/,
  )
  assert.match(
    main,
    /w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:t xml:space="preserve">（一）带头学法。<\/w:t><\/w:r><w:r>/,
  )
  assert.match(main, /<w:hyperlink r:id="x"><w:r><w:rPr><w:rFonts w:hint="eastAsia"\/><w:u w:val="single"\/>/)
  assert.doesNotMatch(main, /titlePg|highlight|　　一/)
})

test('what is left as it is, is said', () => {
  const sideways =
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>'
  const footer = '<w:p><w:r><w:t>内部资料 第</w:t></w:r></w:p>'
  const wide = `<w:tbl><w:tblGrid><w:gridCol w:w="20000"/></w:tblGrid><w:tr><w:tc>${paragraph('宽')}</w:tc></w:tr></w:tbl>`
  const frame = paragraph('图文框', '<w:framePr w:w="100"/>')
  const bytes = exampleDocx({
    body: paragraph('2025年度述法报告') + sideways + wide + frame,
    more: {
      'word/footer9.xml': `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${footer}</w:ftr>`,
    },
    relations: '<Relationship Id="f" Type="http://x/footer" Target="footer9.xml"/>',
  })
  const { left } = repairDocx(bytes)
  const { landscape, footerWords, frames, wideTable } = repairMessages
  for (const message of [landscape, footerWords, frames, wideTable]) assert.ok(left.includes(message), message)
  assert.ok(repairDocx(numberedDocx()).left.includes(repairMessages.automaticNumbers))
})

test('a bullet stays and is told of', () => {
  const lists = listDefinition(1, [['bullet', '●']]) + listUse(1, 1)
  const body = paragraph('2025年度述法报告') + paragraph('甲事。', numbered(1, 0))
  const { bytes, left } = repairDocx(exampleDocx({ body, numbering: lists }))
  assert.ok(left.includes(repairMessages.bullets))
  assert.match(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()), /<w:numId w:val="1"\/>/)
})

test('the same file gives the same bytes', () => {
  assert.deepEqual(repairDocx(strangerDocx()).bytes, repairDocx(strangerDocx()).bytes)
})
