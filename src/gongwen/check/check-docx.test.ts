import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { GongwenDocument } from '../document.ts'
import { writeDocx } from '../docx/write-docx.ts'
import { organReport, personalStatement } from '../examples.ts'
import { exampleDocx, paragraph } from '../read/docx/example-docx.ts'
import type { UnreadableReason } from '../read/messages.ts'
import { reasonOf } from '../read/reason-of.ts'
import { checkDocx, type FormatFinding } from './check-docx.ts'

const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 18, 19, 20, 21, 22, 25, 27, 33, 34, 35, 37, 39]
const failed = (findings: readonly FormatFinding[]) => findings.filter(({ ok }) => !ok)

for (const document of [personalStatement, organReport]) {
  test(`a ${document.profile} document passes every row`, () => {
    const findings = checkDocx(writeDocx(document), { profile: document.profile })
    assert.deepEqual(
      findings.map(({ row }) => row),
      rows,
    )
    assert.deepEqual(failed(findings), [])
  })
}

/** Spoils a correct document in one way: a part, what stands there, what shall stand there. */
type Canary = readonly [row: number, what: string, part: string, from: string | RegExp, to: string]

const signatureIndent = 'w:rightChars="200" w:right="630"'

const canaries: readonly Canary[] = [
  [1, 'paper too high', 'document', 'w:h="16838"', 'w:h="16848"'],
  [
    2,
    'top margin',
    'document',
    'w:top="2098" w:right="1474" w:bottom="1984"',
    'w:top="1998" w:right="1474" w:bottom="2084"',
  ],
  [3, 'gutter', 'document', 'w:gutter="0"', 'w:gutter="200"'],
  [
    3,
    'left margin',
    'document',
    'w:right="1474" w:bottom="1984" w:left="1587"',
    'w:right="1574" w:bottom="1984" w:left="1487"',
  ],
  [4, 'text area too wide', 'document', 'w:right="1474"', 'w:right="1400"'],
  [
    5,
    'face of the text',
    'document',
    /<w:rFonts w:hint="eastAsia"\/>(?=<\/w:rPr><w:t xml:space="preserve">2023年，)/,
    '<w:rFonts w:eastAsia="宋体"/>',
  ],
  [
    5,
    'face of the text, by style',
    'styles',
    /(w:styleId="BodyText">.*?<\/w:pPr>)/,
    '$1<w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr>',
  ],
  [5, 'size in a table', 'styles', '<w:sz w:val="21"/>', '<w:sz w:val="18"/>'],
  [6, 'line height', 'styles', /w:line="579"/, 'w:line="560"'],
  [6, 'line height not exact', 'styles', /w:line="579" w:lineRule="exact"/, 'w:line="579" w:lineRule="atLeast"'],
  [7, 'no condensing', 'styles', '<w:spacing w:val="-5"/>', '<w:spacing w:val="0"/>'],
  [7, 'ragged edge', 'styles', '<w:jc w:val="both"/>', '<w:jc w:val="left"/>'],
  [8, 'grid of characters', 'document', 'w:type="lines"', 'w:type="linesAndChars"'],
  [9, 'red text', 'styles', '<w:spacing w:val="-5"/>', '<w:color w:val="FF0000"/><w:spacing w:val="-5"/>'],
  [9, 'red page number', 'footer1', /<w:spacing w:val="0"\/>/, '<w:color w:val="FF0000"/><w:spacing w:val="0"/>'],
  [18, 'title too small', 'styles', '<w:sz w:val="44"/>', '<w:sz w:val="36"/>'],
  [18, 'bold title', 'styles', /(w:styleId="Title".*?)<w:b w:val="0"\/>/, '$1<w:b/>'],
  [18, 'title of 21 characters', 'document', '第一责任人职责情况的报告', '第一责任人职责情况的报告'.padEnd(21, '告')],
  [19, 'half-width colon', 'document', '委员会办公室：', '委员会办公室:'],
  [
    19,
    'recipient indented',
    'document',
    '<w:pStyle w:val="Addressee"/>',
    '<w:pStyle w:val="Addressee"/><w:ind w:firstLine="630"/>',
  ],
  [20, 'no indent', 'styles', /(w:styleId="BodyText">.*?)<w:ind [^>]*>/, '$1'],
  [21, 'first level not 黑体', 'styles', /(w:styleId="Heading1".*?)w:eastAsia="黑体"/, '$1w:eastAsia="仿宋_GB2312"'],
  [21, 'number left out', 'document', '二、存在的主要问题', '三、存在的主要问题'],
  [22, 'text begins on page two', 'document', '<w:p/>', '<w:p/>'.repeat(22)],
  [25, 'signature at the margin', 'document', signatureIndent, 'w:rightChars="0" w:right="0"'],
  [27, 'leading zero', 'document', /2023年12月4日(?=<\/w:t><\/w:r><\/w:p><w:sectPr)/, '2023年12月04日'],
  [33, 'hyphens', 'footer1', /—/g, '-'],
  [33, 'Latin face of the number', 'footer2', /w:ascii="宋体"/g, 'w:ascii="Arial"'],
  [34, 'page number too low', 'document', 'w:footer="1446"', 'w:footer="850"'],
  [35, 'even pages as odd', 'settings', '<w:evenAndOddHeaders/>', ''],
  [35, 'number at the margin', 'footer2', /<w:ind [^>]*>/, ''],
  [37, 'half-width comma', 'document', '正确领导下，本人', '正确领导下,本人'],
  [37, 'open quotation', 'document', '“第一责任人”职责', '“第一责任人职责'],
  [39, 'scraper mark', 'document', '现将有关情况', '##paidbegin##现将有关情况'],
  [39, 'masked figure', 'document', '参加旁听庭审2次', '参加旁听庭审*次'],
  [39, 'masked name', 'document', '认真学习贯彻', '认真学习贯彻A总书记讲话和'],
  [39, 'blank to fill in', 'document', '满意率达98.5%', '满意率达____'],
]

for (const [row, what, part, from, to] of canaries) {
  test(`row ${row} alone fails: ${what}`, () => {
    const inReport = row === 19 || what.includes('table') || (row === 25 && what.includes('signature'))
    const document = inReport ? organReport : personalStatement
    const findings = checkDocx(spoil(document, `word/${part}.xml`, from, to), { profile: document.profile })
    assert.deepEqual(
      failed(findings).map((finding) => finding.row),
      [row],
      JSON.stringify(failed(findings)),
    )
  })
}

test('a report without a recipient fails row 19, a statement does not', () => {
  const { addressee: _, ...rest } = organReport
  const bytes = writeDocx(rest)
  assert.deepEqual(
    failed(checkDocx(bytes, { profile: 'report' })).map(({ row }) => row),
    [19],
  )
  assert.deepEqual(failed(checkDocx(bytes, { profile: 'personal' })), [])
})

test('a place name of another region fails row 39', () => {
  const foreignNames = ['云川']
  const [finding] = failed(checkDocx(writeDocx(personalStatement), { profile: 'personal', foreignNames }))
  assert.equal(finding?.row, 39)
})

test('a catalogue, a title and a table of many pages, passes every row', () => {
  const columns = [
    { title: '序号', width: 1 },
    { title: '佐证材料', width: 8 },
  ]
  const rows = Array.from({ length: 200 }, (_, at) => [String(at + 1), '理论学习中心组学习会议记录'])
  const catalogue = {
    profile: 'personal',
    title: ['佐证材料目录'],
    blocks: [{ kind: 'table', columns, rows }],
  } as const
  assert.deepEqual(failed(checkDocx(writeDocx(catalogue), { profile: 'personal' })), [])
})

test('a replacement character in the text is no reason to refuse the file', () => {
  const blocks = [{ kind: 'paragraph', runs: [{ text: '读不出的字：\ufffd。' }] }] as const
  assert.deepEqual(failed(checkDocx(writeDocx({ ...personalStatement, blocks }), { profile: 'personal' })), [])
})

test('an hourglass title fails row 18', () => {
  const title = ['关于推进法治建设第一责任人', '履行职责', '情况的年度述法工作的报告']
  const findings = failed(checkDocx(writeDocx({ ...personalStatement, title }), { profile: 'personal' }))
  assert.deepEqual(
    findings.map(({ row }) => row),
    [18],
  )
})

test('what is no document, or one made to harm, is refused with the reason', async () => {
  const parts = unzipSync(writeDocx(personalStatement))
  const withMain = (xml: string) => zipSync({ ...parts, 'word/document.xml': strToU8(xml) })
  const cases: readonly (readonly [Uint8Array, UnreadableReason])[] = [
    [strToU8('述法报告'), 'truncated'],
    [zipSync({ a: strToU8('b') }), 'not-a-document'],
    [withMain('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), 'document-type'],
    [withMain('<w:document'), 'bad-xml'],
  ]
  for (const [bytes, reason] of cases)
    assert.equal(await reasonOf(() => checkDocx(bytes, { profile: 'personal' })), reason)
})

test('a file without styles and settings is judged by what it says', () => {
  const bytes = exampleDocx({ body: paragraph('述法报告') })
  assert.ok(failed(checkDocx(bytes, { profile: 'personal' })).length > 5)
})

function spoil(document: GongwenDocument, part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(writeDocx(document))
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = before.replace(from, to)
  assert.notEqual(after, before, 'the canary found nothing to spoil')
  return zipSync({ ...parts, [part]: strToU8(after) })
}
