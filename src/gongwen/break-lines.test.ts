import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { breakLines } from './break-lines.ts'
import { measureText } from './measure-text.ts'

const linesOf = (text: string, width: number) =>
  breakLines([{ text, font: 'body' }], () => width).map((spans) => spans.map((span) => span.text).join(''))

const examples: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['a line is filled', '一二三四五六七', 3, ['一二三', '四五六', '七']],
  ['a digit is half a character', '一12二34三', 3, ['一12二', '34三']],
  ['no line starts with a closing mark', '一二三，四五', 3, ['一二', '三，四', '五']],
  ['two closing marks move together', '一二三》，四', 3, ['一二', '三》，', '四']],
  ['no line ends with an opening mark', '一二（三四）', 3, ['一二', '（三', '四）']],
  ['a number is not cut', '一二2023年', 3, ['一二', '2023年']],
  ['a percentage is not cut', '一二98.5%三', 4, ['一二', '98.5%三']],
  ['a dash is not cut', '一二——三', 3, ['一二', '——三']],
  ['what cannot be broken by the rules is cut at the edge', '，，，，，', 2, ['，，', '，，', '，']],
  ['a word longer than the line is cut', '1234567890', 2, ['1234', '5678', '90']],
  ['a space at the end hangs', '一二三 四', 3, ['一二三 ', '四']],
]

for (const [title, text, width, lines] of examples) test(title, () => assert.deepEqual(linesOf(text, width), lines))

test('a marked run keeps its mark on both sides of a line end', () => {
  const lines = breakLines(
    [
      { text: '一二', font: 'body' },
      { text: '三四', font: 'body', mark: 'figure' },
    ],
    () => 3,
  )
  assert.deepEqual(lines, [
    [
      { text: '一二', font: 'body' },
      { text: '三', font: 'body', mark: 'figure' },
    ],
    [{ text: '四', font: 'body', mark: 'figure' }],
  ])
})

test('nothing is lost and nothing overflows, whatever the text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 })
  const official = fc.string({
    unit: fc.constantFrom(...'一二三法治，。、；：？！“”（）《》—…123.%aW '),
    maxLength: 300,
  })
  fc.assert(
    fc.property(fc.oneof(text, official), fc.integer({ min: 2, max: 28 }), (content, width) => {
      const lines = linesOf(content, width)
      assert.equal(lines.join(''), content)
      for (const line of lines) assert.ok(measureText(line.trimEnd()) <= width + 1e-6, line)
    }),
  )
})
