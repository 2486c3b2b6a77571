import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfText } from './pdf-text.ts'

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
  ['页码略去', [[[full, 0], ...Array.from({ length: 24 }, (): Row => [' ', 0]), ['— 1 —', 20]]], full],
]

for (const [name, rows, text] of pages) {
  test(`PDF: ${name}`, () => assert.equal(pdfText(rows.map(page)), text))
}

test('pieces of one row are put together from left to right, a wide gap kept', () => {
  const piece = (text: string, x: number, y = 700) => ({ text, x, y, width: 16 * text.length, size: 16 })
  const pieces = [piece('周明远', 200), piece('党组', 100, 701), piece('书记', 132)]
  assert.equal(pdfText([{ width: 595, height: 842, pieces }]), '党组书记　周明远')
})
