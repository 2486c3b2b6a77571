import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanText, legibleText } from './clean-text.ts'

const examples: readonly (readonly [string, string])[] = [
  ['  学习　贯彻  ', '学习　贯彻'],
  ['学习１２次ＡＢ', '学习12次AB'],
  ['1\u200b2次\u202e', '12次'],
  ['一\r\n  二 \n 三', '一 二 三'],
  ['一，（二）', '一，（二）'],
]

for (const [text, expected] of examples) {
  test(`${JSON.stringify(text)} → ${expected}`, () => assert.equal(cleanText(text), expected))
}

test('lines keep their breaks and lose the spaces before them', () => {
  assert.equal(cleanText('一 \t\n\n  二  ', { lines: true }), '一\n\n  二')
})

test('a stretch of a text keeps its spaces, and reading it twice changes nothing', () => {
  assert.equal(legibleText(' １２ 次\u0000 '), ' 12 次 ')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = legibleText(text)
      assert.equal(legibleText(once), once)
    }),
  )
})

// Anybody may send these, also before signing in. Doubling the length may not make it four times as slow.
for (const [name, stretch] of [
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['returns', '\r'],
  ['spaces and breaks', ' \n '],
] as const) {
  test(`a megabyte of ${name} is read at once`, () => {
    const hostile = `a${stretch.repeat(1_000_000)}a`
    const start = performance.now()
    cleanText(hostile)
    cleanText(hostile, { lines: true })
    assert.ok(performance.now() - start < 3000)
  })
}
