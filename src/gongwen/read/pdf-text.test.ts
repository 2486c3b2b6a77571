import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfText } from './pdf-text.ts'
import { positionOf } from './position-of.ts'
import { structureOf } from './structure/structure-of.ts'

type Row = readonly [text: string, left: number, characters?: number]

/** Rows of 16-point characters from the top of a page whose text is 28 characters wide. */
function page(rows: readonly Row[]) {
  const pieces = rows.map(([text, left, characters = text.length], at) => ({
    text,
    x: 80 + 16 * left,
    y: 780 - 29 * at,
    width: 16 * characters,
    size: 16,
  }))
  return { width: 595, height: 842, pieces }
}

const full = '全面依法治市'.repeat(5).slice(0, 28)
const pages: readonly (readonly [name: string, pages: readonly (readonly Row[])[], text: string])[] = [
  ['没有内容', [], ''],
  [
    '满行接到下一行',
    [
      [
        [full, 0],
        ['述法。', 0],
      ],
    ],
    `${full}述法。`,
  ],
  [
    '不满的行是段尾',
    [
      [
        ['述法。', 0],
        ['考法。', 0],
        [full, 0],
      ],
    ],
    `述法。\n考法。\n${full}`,
  ],
  [
    '空二字另起一段',
    [
      [
        [full, 0],
        [full.slice(2), 2],
        ['考法。', 0],
      ],
    ],
    `${full}\n${full.slice(2)}考法。`,
  ],
  [
    '跨页接续',
    [
      [[full, 0]],
      [
        ['述法。', 0],
        [full, 0],
      ],
    ],
    `${full}述法。\n${full}`,
  ],
  [
    '带序号的行另起一段',
    [
      [
        [`${full.slice(0, 27)}。`, 0],
        ['二、存在的问题', 0],
        [full, 0],
      ],
    ],
    `${full.slice(0, 27)}。\n二、存在的问题\n${full}`,
  ],
  [
    '打出来的空格也是缩进',
    [
      [
        [full, 0],
        [`　　${full.slice(2)}`, 0],
        ['考法。', 0],
      ],
    ],
    `${full}\n${full.slice(2)}考法。`,
  ],
  [
    '隔开一行的另起一段',
    [
      [
        [full, 0],
        [full, 0],
        [full, 0],
        [' ', 0],
        ['考法。', 0],
      ],
    ],
    `${full.repeat(3)}\n考法。`,
  ],
  ['页码略去', [[[full, 0], ...Array.from({ length: 24 }, (): Row => [' ', 0]), ['— 1 —', 20]]], full],
]

for (const [name, rows, text] of pages) {
  test(`PDF: ${name}`, () => assert.equal(pdfText(rows.map(page)).text, text))
}

test('pieces of one row are put together from left to right, a wide gap kept', () => {
  const piece = (text: string, x: number, y = 700) => ({ text, x, y, width: 16 * text.length, size: 16 })
  const pieces = [piece('周明远', 200), piece('党组', 100, 701), piece('书记', 132)]
  assert.equal(pdfText([{ width: 595, height: 842, pieces }]).text, '党组书记　周明远')
})

const line = (text: string, x: number, y: number, size = 16) => ({ text, x, y, width: size * text.length, size })

test('heads, page numbers, watermarks and pages without text are left out and said', () => {
  const pageOf = (number: number) => [
    line(`内部资料　第${number}期`, 80, 810, 10),
    line('述法。', 112, 700),
    line(`— ${number} —`, 280, 40, 14),
  ]
  const sheet = { width: 595, height: 842 }
  const watermarked = { ...sheet, pieces: pageOf(2), tilted: ['草稿'] }
  const { text, dropped } = pdfText([{ ...sheet, pieces: pageOf(1) }, watermarked, { ...sheet, pieces: [] }])
  assert.equal(text, '述法。\n述法。')
  assert.deepEqual(
    dropped.map(({ kind, count, texts }) => [kind, count, texts]),
    [
      ['running-head', 2, ['内部资料　第1期', '内部资料　第2期']],
      ['page-number', 2, ['— 1 —', '— 2 —']],
      ['tilted-text', 1, ['草稿']],
      ['blank-page', 1, []],
    ],
  )
})

test('a position tells page and line as printed', () => {
  const document = structureOf(
    pdfText([
      page([
        [full, 0],
        ['述法。', 0],
      ]),
      page([[full.slice(2), 2]]),
    ]).text,
  )
  const { printed } = pdfText([
    page([
      [full, 0],
      ['述法。', 0],
    ]),
    page([[full.slice(2), 2]]),
  ])
  const placeOf = (offset: number) => positionOf({ ...document, printed }, offset).pdf
  assert.deepEqual(placeOf(0), { page: 1, line: 1, column: 1 })
  assert.deepEqual(placeOf(29), { page: 1, line: 2, column: 2 })
  assert.deepEqual(placeOf(32), { page: 2, line: 1, column: 1 })
})

test('bold that is printed twice is read once; words of Latin letters keep their space', () => {
  const pieces = [line('述法', 80, 700), line('述法', 80.4, 700), { ...line('Rule', 130, 700), width: 30 }]
  const more = { ...line('of law', 165, 700), width: 40 }
  assert.equal(pdfText([{ width: 595, height: 842, pieces: [...pieces, more] }]).text, '述法　Rule of law')
})
