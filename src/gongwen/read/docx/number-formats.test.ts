import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNumber } from './number-formats.ts'

const table: readonly (readonly [format: string, value: number, printed: string])[] = [
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedCircle', 36, '㊱'],
  ['decimalEnclosedCircle', 51, '51'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['chineseCounting', 3, '三'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCountingThousand', 101, '一百零一'],
  ['japaneseCounting', 12, '十二'],
  ['ideographDigital', 12, '一二'],
  ['ideographDigital', 10, '一〇'],
  ['chineseLegalSimplified', 1, '壹'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['chineseLegalSimplified', 205, '贰佰零伍'],
  ['ideographTraditional', 2, '乙'],
  ['lowerLetter', 2, 'b'],
  ['upperLetter', 27, 'AA'],
  ['lowerRoman', 14, 'xiv'],
  ['upperRoman', 1999, 'MCMXCIX'],
  ['none', 4, ''],
  ['someFutureFormat', 4, '4'],
  ['chineseCounting', 99_999, '99999'],
]

for (const [format, value, printed] of table) {
  test(`${value} as ${format}`, () => assert.equal(formatNumber(value, format), printed))
}
