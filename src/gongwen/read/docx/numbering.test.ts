import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureExtracted } from '../structure/structure-extracted.ts'
import { exampleDocx, listDefinition, listUse, numbered, paragraph } from './example-docx.ts'
import { readDocx } from './read-docx.ts'

const chinese = listDefinition(1, [
  ['chineseCounting', '%1、'],
  ['japaneseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimal', '（%4）'],
])
const western = listDefinition(2, [
  ['upperRoman', '%1'],
  ['decimal', '%1.%2', '<w:isLgl/>'],
  ['decimal', '%1.%2.%3', '<w:isLgl/><w:lvlRestart w:val="1"/>'],
])

type Case = readonly [
  name: string,
  numbering: string,
  /** List and level of each paragraph, its text being 甲. */
  paragraphs: readonly (readonly [list: number, level: number])[],
  lines: readonly string[],
]

const cases: readonly Case[] = [
  [
    '逐级重新起算',
    chinese + listUse(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
    ],
    ['一、甲', '（一）甲', '（二）甲', '1.甲', '（1）甲', '（三）甲', '1.甲', '二、甲', '（一）甲'],
  ],
  [
    '同一定义的两个列表连续编号',
    chinese + listUse(1, 1) + listUse(2, 1),
    [
      [1, 0],
      [2, 0],
    ],
    ['一、甲', '二、甲'],
  ],
  [
    '重新起头',
    chinese + listUse(1, 1) + listUse(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ],
    ['一、甲', '二、甲', '一、甲', '二、甲'],
  ],
  [
    '从第五个起',
    chinese + listUse(1, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    [
      [1, 0],
      [1, 0],
    ],
    ['五、甲', '六、甲'],
  ],
  [
    '列表自带的样式',
    chinese +
      listUse(
        1,
        1,
        '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseLegalSimplified"/><w:lvlText w:val="第%1条"/></w:lvl></w:lvlOverride>',
      ),
    [[1, 0]],
    ['第叁条甲'],
  ],
  [
    '西式多级，按一级重新起算',
    western + listUse(3, 2),
    [
      [3, 0],
      [3, 1],
      [3, 2],
      [3, 1],
      [3, 2],
      [3, 0],
      [3, 1],
    ],
    ['I 甲', '1.1 甲', '1.1.1 甲', '1.2 甲', '1.2.2 甲', 'II 甲', '2.1 甲'],
  ],
  [
    '没有的列表',
    chinese + listUse(1, 1),
    [
      [9, 0],
      [1, 7],
    ],
    ['甲', '甲'],
  ],
  ['编号取消', chinese + listUse(1, 1), [[0, 0]], ['甲']],
  ['项目符号不印成文字', listDefinition(1, [['bullet', '\uf06c']]) + listUse(1, 1), [[1, 0]], ['甲']],
]

for (const [name, numbering, paragraphs, lines] of cases) {
  test(`automatic numbers: ${name}`, () => {
    const body = paragraphs.map(([list, level]) => paragraph('甲', numbered(list, level))).join('')
    assert.deepEqual(readDocx(exampleDocx({ body, numbering })).text.split('\n'), lines)
  })
}

test('a style is tied to a level of a list', () => {
  const styles = ['0', '1']
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${Number(level) + 1}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    )
    .join('')
  const numbering =
    listDefinition(1, [
      ['chineseCounting', '%1、', '<w:pStyle w:val="H0"/>'],
      ['chineseCounting', '（%2）', '<w:pStyle w:val="H1"/>'],
    ]) + listUse(1, 1)
  const body = ['H0', 'H1', 'H1'].map((style) => paragraph('甲', `<w:pStyle w:val="${style}"/>`)).join('')
  assert.equal(readDocx(exampleDocx({ body, styles, numbering })).text, '一、甲\n（一）甲\n（二）甲')
})

test('a definition may point to a list style', () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const numbering = `${listDefinition(1, [['ideographDigital', '%1．']])}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>${listUse(1, 1)}${listUse(2, 2)}`
  const body = paragraph('甲', numbered(2, 0))
  assert.equal(readDocx(exampleDocx({ body, styles, numbering })).text, '一．甲')
})

test('typed and automatic numbers end in the same tree', () => {
  const typed = ['一、工作情况', '（一）带头学法。全年学习。', '1.学习', '二、问题']
    .map((text) => paragraph(text))
    .join('')
  const automatic = [
    paragraph('工作情况', numbered(1, 0)),
    paragraph('带头学法。全年学习。', numbered(1, 1)),
    paragraph('学习', numbered(1, 2)),
    paragraph('、问题', numbered(2, 0)),
  ].join('')
  const numbering =
    chinese +
    listDefinition(2, [['chineseCounting', '%1']]) +
    listUse(1, 1) +
    listUse(2, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride>')
  const read = (bytes: Uint8Array) => structureExtracted(readDocx(bytes), { kind: 'docx' })
  const withoutKind = (value: unknown) => JSON.stringify(value).replaceAll('"isAutomatic":true', '"isAutomatic":false')
  const [one, other] = [read(exampleDocx({ body: typed })), read(exampleDocx({ body: automatic, numbering }))]
  assert.equal(other.text, one.text)
  assert.equal(withoutKind(other.blocks), withoutKind(one.blocks))
})
