import assert from 'node:assert/strict'
import { test } from 'node:test'
import { positionOf } from '../position-of.ts'
import type { Block, Range, ReadDocument } from '../read-result.ts'
import { publishedStatement } from './examples.ts'
import { structureOf } from './structure-of.ts'

const words = ({ text }: ReadDocument, range: Range | null) =>
  range === null ? null : text.slice(range.start, range.end)
const at = (document: ReadDocument, { start }: Range) => {
  const { line, column } = positionOf(document, start)
  return `${line}:${column}`
}

/** The tree as lines: level, label, heading and place of a section; place and items of a paragraph. */
function outline(document: ReadDocument, blocks: readonly Block[] = document.blocks, indent = ''): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'section') {
      const heading = `${words(document, block.label) ?? ''}${words(document, block.heading) ?? '…'}`
      const line = `${indent}${block.level} ${heading}${block.isRunIn ? ' 起段' : ''} ${at(document, block.range)}`
      return [line, ...outline(document, block.blocks, `${indent}  `)]
    }
    if (block.kind === 'table') return [`${indent}表 ${at(document, block.range)}`]
    const items = block.items.map(
      (item) =>
        `${indent}  ${words(document, item.label)}${words(document, item.heading) ?? '…'} ${at(document, item.range)}`,
    )
    return [`${indent}段 ${words(document, block.range)?.slice(0, 4)} ${at(document, block.range)}`, ...items]
  })
}

test('a published statement: three sections, （一）–（三）, 一是–四是, residue kept, places exact', () => {
  const document = structureOf(publishedStatement)
  assert.deepEqual(
    document.title.map((row) => words(document, row)),
    ['2023年党组书记述法工作报告（云川人大）'],
  )
  const lines = publishedStatement.split('\n')
  const expected: readonly (readonly [line: string, number: number, begins: string])[] = [
    ['段 2023', 3, '2023年，'],
    ['1 一、工作开展情况', 5, '一、'],
    ['  段 ##pa', 6, '##'],
    ['  2 （一）加强宣传教育，提高法治素养 起段', 7, '（一）'],
    ['    段 持续开展', 7, '持续开展'],
    ['      一是带头学法', 7, '一是带'],
    ['      二是弘扬法治精神', 7, '二是弘'],
    ['      三是深化普法宣传', 7, '三是深'],
    ['  2 （二）履行“第一责任人”职责，提高法治建设水平 起段', 9, '（二）'],
    ['    段 将法治建', 9, '将法治建'],
    ['      一是强化组织领导', 9, '一是'],
    ['      二是强化责任担当', 9, '二是'],
    ['      三是强化制度建设', 9, '三是'],
    ['      四是强化机关管理', 9, '四是'],
    ['  2 （三）发挥监督职能，推进法治建设 起段', 11, '（三）'],
    ['    段 围绕常委', 11, '围绕'],
    ['1 二、存在的主要问题', 13, '二、'],
    ['  段 一年来，', 15, '一年来'],
    ['  2 （一）理论学习不够系统 起段', 17, '（一）'],
    ['    段 学习局限', 17, '学习局限'],
    ['  2 （二）普法形式不够丰富 起段', 19, '（二）'],
    ['    段 新媒体运', 19, '新媒体'],
    ['1 三、下一步工作措施', 21, '三、'],
    ['  2 （一）坚持以上率下 起段', 23, '（一）'],
    ['    段 健全会前', 23, '健全'],
    ['    段 ##pa', 24, '##'],
  ]
  assert.deepEqual(
    outline(document),
    expected.map(([line, number, begins]) => `${line} ${number}:${(lines[number - 1] ?? '').indexOf(begins) + 1}`),
  )
})

type Case = readonly [name: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  ['空文', '', []],
  ['只有空白', '\n　　\n', []],
  [
    '四级层次',
    '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n二、己',
    ['1 一、甲 1:1', '  2 （一）乙 2:1', '    3 1.丙 3:1', '      4 （1）丁 4:1', '        5 ①戊 5:1', '1 二、己 6:1'],
  ],
  [
    '半角和破损的序号',
    '一.甲\n(一)乙\n二）丙\n1、丁\n２．戊\n(1)己\n2)庚',
    [
      '1 一.甲 1:1',
      '  2 (一)乙 2:1',
      '  2 二）丙 3:1',
      '    3 1、丁 4:1',
      '    3 ２．戊 5:1',
      '      4 (1)己 6:1',
      '      4 2)庚 7:1',
    ],
  ],
  ['跳级', '一、甲\n1.乙', ['1 一、甲 1:1', '  3 1.乙 2:1']],
  ['部分之下再编号', '第一部分 甲\n一、乙\n第二部分 丙', ['1 第一部分 甲 1:1', '  2 一、乙 2:1', '1 第二部分 丙 3:1']],
  [
    '不是序号',
    '正文。\n1.5万人参加。\n2023.12有会。\n一、二审案件增多。\n12.4国家宪法日。',
    ['段 正文。 1:1', '段 1.5万 2:1', '段 2023 3:1', '段 一、二审 4:1', '段 12.4 5:1'],
  ],
  ['序号后是长句', `（一）${'全年工作'.repeat(15)}。`, ['2 （一）… 1:1', '  段 全年工作 1:4']],
  ['冒号起段', '1.学法：全年学习10次。', ['3 1.学法 起段 1:1', '  段 全年学习 1:6']],
  [
    '引号里的句号不断开',
    '（一）落实“学用结合。学以致用”要求。全年开展。',
    ['2 （一）落实“学用结合。学以致用”要求 起段 1:1', '  段 全年开展 1:20'],
  ],
  [
    '一是在行首',
    '全文如下。\n一是甲。乙。\n二是丙。',
    ['段 全文如下 1:1', '段 一是甲。 2:1', '  一是甲 2:1', '段 二是丙。 3:1', '  二是… 3:1'],
  ],
  [
    '分号、冒号和逗号之后',
    '做到两个到位：一是甲；二是乙，三是丙。',
    ['段 做到两个 1:1', '  一是… 1:8', '  二是… 1:12', '  三是… 1:16'],
  ],
  ['不是列举', '思想统一是前提，万众一心，一是一、二是二。', ['段 思想统一 1:1']],
  ['CRLF', '一、甲\r\n　　乙。\r\n', ['1 一、甲 1:1', '  段 乙。 2:3']],
  ['CR', '一、甲\r乙。', ['1 一、甲 1:1', '  段 乙。 2:1']],
]

for (const [name, text, lines] of cases) {
  test(`the tree: ${name}`, () => {
    // A text that begins with a short line without a number would have it as its title.
    assert.deepEqual(outline(structureOf(text)), lines)
  })
}

type Frame = readonly [
  name: string,
  text: string,
  parts: Partial<Record<'title' | 'subtitle' | 'addressee' | 'attachments' | 'signature' | 'date', string>>,
]

const frames: readonly Frame[] = [
  ['标题一行', '2023年述法报告\n\n正文。', { title: '2023年述法报告' }],
  [
    '标题两行和署名',
    '2023年度履行法治建设\n第一责任人职责情况的报告\n党组书记　周明远\n\n正文。',
    { title: '2023年度履行法治建设|第一责任人职责情况的报告', subtitle: '党组书记　周明远' },
  ],
  ['主送机关', '述法报告\n中共云川市委：\n正文。', { title: '述法报告', addressee: '中共云川市委：' }],
  ['“如下：”不是主送', '述法报告\n现将情况报告如下：\n正文。', { title: '述法报告' }],
  [
    '落款',
    '述法报告\n正文。\n周明远\n2023年12月4日',
    { title: '述法报告', signature: '周明远', date: '2023年12月4日' },
  ],
  ['只有日期', '述法报告\n正文。\n二〇二三年十二月四日', { title: '述法报告', date: '二〇二三年十二月四日' }],
  [
    '附件',
    '述法报告\n正文。\n附件：1.台账\n2.一览表\n周明远\n2023年12月',
    { title: '述法报告', attachments: '附件：1.台账|2.一览表', signature: '周明远', date: '2023年12月' },
  ],
  ['没有标题', '2023年，我认真履职。\n一、甲', {}],
  ['前有网站残留', '##paidbegin##\n述法报告\n正文。', { title: '述法报告' }],
]

for (const [name, text, expected] of frames) {
  test(`the frame: ${name}`, () => {
    const document = structureOf(text)
    const { title, subtitle, addressee, attachments, signature, date } = document
    const all = { title, subtitle, addressee: [addressee], attachments, signature: [signature], date: [date] }
    const told = Object.entries(all).map(([part, ranges]) => [
      part,
      ranges.map((range) => words(document, range) ?? '').join('|'),
    ])
    assert.deepEqual(Object.fromEntries(told.filter(([, text]) => text !== '')), expected)
  })
}
