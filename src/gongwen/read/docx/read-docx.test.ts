import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineStartsOf, positionOf } from '../position-of.ts'
import { exampleDocx, paragraph } from './example-docx.ts'
import { readDocx } from './read-docx.ts'

const read = (body: string, rest = {}) => readDocx(exampleDocx({ body, ...rest }))
const run = (inner: string) => `<w:r>${inner}</w:r>`
const field = (instruction: string, result: string) =>
  `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText>${instruction}</w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${result}${run('<w:fldChar w:fldCharType="end"/>')}`
const box = '<w:txbxContent><w:p><w:r><w:t>框中文字</w:t></w:r></w:p></w:txbxContent>'

/** What stands in one paragraph, and the text it gives. */
const pieces: readonly (readonly [name: string, inner: string, text: string])[] = [
  [
    '制表符有两种意思',
    `<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>${run('<w:t>甲</w:t><w:tab/><w:t>乙</w:t>')}`,
    '甲\t乙',
  ],
  ['软回车换行', run('<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t>'), '甲\n乙\n丙'],
  [
    '软连字符不印，不间断连字符印',
    run('<w:t>甲</w:t><w:softHyphen/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t>'),
    '甲乙-丙',
  ],
  ['首尾空白只在声明时保留', run('<w:t> 甲 </w:t>') + run('<w:t xml:space="preserve"> 乙 </w:t>'), '甲 乙 '],
  ['全角空格不算空白', run('<w:t>　甲　</w:t>'), '　甲　'],
  [
    '符号字体',
    run(
      '<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F001"/><w:sym w:font="宋体" w:char="2460"/>',
    ),
    '☑\ufffd①',
  ],
  ['页码域只取结果', field(' PAGE ', run('<w:t>3</w:t>')), '3'],
  ['简单域', '<w:fldSimple w:instr=" AUTHOR "><w:r><w:t>甲</w:t></w:r></w:fldSimple>', '甲'],
  ['嵌套的域', field(' IF ', run('<w:t>甲</w:t>') + field(' DATE ', run('<w:t>乙</w:t>'))), '甲乙'],
  [
    '目录域不取',
    run('<w:t>前</w:t>') + field(' TOC \\o "1-3" ', run('<w:t>目录</w:t>')) + run('<w:t>后</w:t>'),
    '前后',
  ],
  ['未结束的域不吞掉下文', run('<w:fldChar w:fldCharType="begin"/>'), ''],
  ['超链接保留文字', '<w:hyperlink r:id="x"><w:r><w:t>网站</w:t></w:r></w:hyperlink>', '网站'],
  ['控件', '<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>', '甲'],
  [
    '拼音只取正文',
    run(
      '<w:ruby><w:rubyPr/><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby>',
    ),
    '甲',
  ],
  [
    '隐藏文字不取',
    run('<w:rPr><w:vanish/></w:rPr><w:t>暗</w:t>') + run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t>'),
    '明',
  ],
  [
    '文本框不取',
    run(
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>甲</w:t>`,
    ),
    '甲',
  ],
  ['实体和CDATA', run('<w:t>&lt;&#x7532;&#20057;&amp;</w:t><w:t><![CDATA[<丙>]]></w:t>'), '<甲乙&<丙>'],
]

for (const [name, inner, text] of pieces) {
  test(`a paragraph: ${name}`, () => assert.equal(read(`<w:p>${inner}</w:p>${paragraph('完')}`).text, `${text}\n完`))
}

test('what is left out is said, with its place and words', () => {
  const body = `<w:p>${run('<w:t>甲</w:t>')}${run(`<w:pict><v:textbox>${box}</v:textbox></w:pict>`)}${run('<w:drawing><pic:pic/></w:drawing>')}${run('<w:object><o:OLEObject/></w:object>')}${run('<w:rPr><w:vanish/></w:rPr><w:t>暗</w:t>')}</w:p><w:altChunk/>`
  const more = { 'word/vbaProject.bin': 'x' }
  const relations = '<Relationship Id="x" Type="t/hyperlink" TargetMode="External" Target="https://example.org/"/>'
  const { dropped, text } = read(body, { more, relations, header: paragraph('内部资料') })
  assert.equal(text, '甲')
  assert.deepEqual(
    dropped.map(({ kind, count, offsets, texts }) => [kind, count, offsets, texts]),
    [
      ['external-link', 1, [], ['https://example.org/']],
      ['macro', 1, [], []],
      ['text-box', 1, [1], ['框中文字']],
      ['image', 1, [1], []],
      ['embedded-object', 1, [1], []],
      ['hidden-text', 1, [1], ['暗']],
      ['embedded-document', 1, [1], []],
      ['header-or-footer', 1, [], ['内部资料']],
    ],
  )
  assert.ok(dropped.every(({ message }) => /\p{Script=Han}/u.test(message)))
})

test('tracked changes: the text as if accepted, both lists beside it', () => {
  const by = (name: string, inner: string) =>
    `<w:${name} w:id="1" w:author="林晚晴" w:date="2024-01-05T08:00:00Z">${inner}</w:${name}>`
  const body = [
    `<w:p>${run('<w:t>开展学习</w:t>')}${by('del', run('<w:delText>8</w:delText>') + run('<w:delText>次</w:delText>'))}${by('ins', run('<w:t>10次</w:t>'))}${run('<w:t>。</w:t>')}</w:p>`,
    `<w:p><w:pPr><w:rPr>${by('del', '')}</w:rPr></w:pPr>${by('del', run('<w:delText>整段删去</w:delText>'))}</w:p>`,
    paragraph('完'),
  ].join('')
  const { text, changes, runs } = read(body)
  assert.equal(text, '开展学习10次。\n完')
  const writer = { author: '林晚晴', at: '2024-01-05T08:00:00Z' }
  assert.deepEqual(changes, [
    { kind: 'deleted', range: { start: 4, end: 4 }, text: '8次', ...writer },
    { kind: 'inserted', range: { start: 4, end: 7 }, text: '10次', ...writer },
    { kind: 'deleted', range: { start: 8, end: 8 }, text: '整段删去', ...writer },
  ])
  const place = positionOf({ text, runs, lineStarts: lineStartsOf(text) }, 5)
  assert.deepEqual(place, { line: 1, column: 6, offset: 5, docx: { paragraph: 0, run: 3, offset: 1 } })
})

test('what was inserted and partly deleted again is both', () => {
  const inner = `${run('<w:t>甲</w:t>')}<w:del w:author="乙">${run('<w:delText>丙</w:delText>')}</w:del>`
  const { text, changes } = read(`<w:p><w:ins w:author="甲">${inner}</w:ins></w:p>`)
  assert.equal(text, '甲')
  assert.deepEqual(
    changes.map(({ kind, text, author }) => [kind, text, author]),
    [
      ['deleted', '丙', '乙'],
      ['inserted', '甲', '甲'],
    ],
  )
})

test('comments and footnotes with their places', () => {
  const body = `<w:p>${run('<w:t>全年</w:t>')}<w:commentRangeStart w:id="0"/>${run('<w:t>10次</w:t>')}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}${run('<w:footnoteReference w:id="2"/>')}</w:p>`
  const comments =
    '<w:comment w:id="0" w:author="沈玉兰" w:date="2024-01-06T00:00:00Z"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment>'
  const footnotes =
    '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>含会前学法</w:t></w:r></w:p></w:footnote>'
  const read1 = read(body, { comments, footnotes })
  assert.deepEqual(read1.comments, [
    { id: '0', author: '沈玉兰', at: '2024-01-06T00:00:00Z', text: '请核对', range: { start: 2, end: 5 } },
  ])
  assert.deepEqual(read1.footnotes, [{ kind: 'footnote', anchor: 5, text: '含会前学法' }])
})

test('tables: merged cells are one, each paragraph a line, tables within cells', () => {
  const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const within = `<w:tbl>${row(cell(paragraph('内')))}</w:tbl><w:p/>`
  const table = `<w:tbl>${[
    row(
      cell(paragraph('甲') + paragraph('乙'), '<w:gridSpan w:val="2"/>'),
      cell(paragraph('丙'), '<w:vMerge w:val="restart"/>'),
    ),
    row(cell(paragraph('丁')), cell(within), cell(paragraph('藏'), '<w:vMerge/>')),
  ].join('')}</w:tbl>`
  const { text, tables, runs } = read(paragraph('前') + table + paragraph('后'))
  assert.equal(text, '前\n甲\n乙\n丙\n丁\n内\n\n后')
  const [inner, outer] = tables
  const cells = outer?.rows.map((cells) =>
    cells.map(({ column, columnSpan, rowSpan, range }) => [
      column,
      columnSpan,
      rowSpan,
      text.slice(range.start, range.end),
    ]),
  )
  assert.deepEqual(cells, [
    [
      [0, 2, 1, '甲\n乙'],
      [2, 1, 2, '丙'],
    ],
    [
      [0, 1, 1, '丁'],
      [1, 1, 1, '内\n'],
    ],
  ])
  assert.equal(outer?.rows[1]?.[1]?.tables[0], inner)
  // The swallowed cell keeps its index: 前甲乙丙丁内, an empty one, 藏, 后.
  assert.equal(runs.at(-1)?.paragraph, 8)
})

test('both forms of the namespaces, whatever prefix they get', () => {
  const strict = exampleDocx({
    body: '',
    more: {
      'word/document.xml':
        '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>',
    },
  })
  assert.equal(readDocx(strict).text, '甲')
})
