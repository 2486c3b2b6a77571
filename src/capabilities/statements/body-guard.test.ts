import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { legibleText } from '#derive/clean-text.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type BlockBody, joinPieces } from './block.ts'
import { blockBody, blockLimits, blockList, readSource } from './body-guard.ts'
import { figureOf, gapOf, headingOf, paragraphOf } from './examples-under-check.ts'

const words = (maxLength: number) =>
  fc
    .string({ maxLength, unit: 'grapheme' })
    .map(legibleText)
    .filter((text) => text.length <= maxLength)

const plain = { noNullPrototype: true } as const

const source = fc.oneof(
  fc.record({ measure: words(100) }, plain),
  fc.record({ measure: words(100), part: fc.record({ field: words(60), value: words(60) }, plain) }, plain),
  fc.record({ records: fc.uniqueArray(words(40), { maxLength: 5 }) }, plain),
)

const piece = fc.oneof(
  fc.record({ text: words(200) }, plain),
  fc.record({ figure: source, value: fc.nat(), unit: words(10) }, plain),
)

const body: fc.Arbitrary<BlockBody> = fc.record(
  {
    kind: fc.constantFrom('heading', 'paragraph', 'gap'),
    level: fc.constantFrom<BlockBody['level'][]>(null, 1, 2, 3, 4, 'run-in'),
    title: words(blockLimits.title),
    pieces: fc.array(piece, { maxLength: 12 }).map(joinPieces),
    pillar: words(40),
    rests: fc.uniqueArray(words(40), { maxLength: 5 }),
    gap: fc.option(fc.record({ missing: words(200), recordType: words(60), accepted: fc.option(words(200)) }, plain)),
  },
  plain,
)

test('a body that is accepted comes back the same over the wire', () => {
  fc.assert(
    fc.property(body, (one) => {
      const accepted = blockBody(JSON.parse(JSON.stringify(one)))
      assert.deepEqual(accepted, one)
      assert.deepEqual(blockBody(JSON.parse(JSON.stringify(accepted))), accepted)
    }),
  )
})

test('whatever comes is read or refused, never anything else', () => {
  const seed = paragraphOf('study', ['学法', figureOf('study/sessions', 1, '次')])
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(seed)), fc.jsonValue(), (key, value) => {
      try {
        blockBody({ ...seed, [key]: value })
      } catch (error) {
        assert.ok(error instanceof Refusal && error.code === 'invalid', String(error))
      }
    }),
  )
})

test('what a reader does not see hides no figure, and a record named twice is one', () => {
  const read = blockBody({
    ...paragraphOf('study', ['学法１２\u200b次\u0000']),
    rests: ['r1', 'r1'],
  })
  assert.deepEqual(read.pieces, [{ text: '学法12次' }])
  assert.deepEqual(read.rests, ['r1'])
  assert.deepEqual(readSource({ records: ['r1', 'r2', 'r1'] }), { records: ['r1', 'r2'] })
})

test('words that are too many are refused in words', () => {
  const long = paragraphOf('study', ['学'.repeat(blockLimits.text), figureOf('x', 1, '次'), '法'])
  assert.throws(() => blockBody(long), { name: 'Refusal', message: /不能超过5000字/ })
})

const good = paragraphOf('study', ['学法', figureOf('study/sessions', 1, '次')])
const figure = { figure: { measure: 'study/sessions' }, value: 1, unit: '次' }

const malformed: readonly [string, unknown][] = [
  ['nothing', null],
  ['a list', []],
  ['an unknown kind', { ...good, kind: 'table' }],
  ['an unknown level', { ...good, level: 5 }],
  ['a level in words', { ...good, level: '1' }],
  ['no title', { ...good, title: undefined }],
  ['a title too long', { ...good, title: '题'.repeat(blockLimits.title + 1) }],
  ['too many pieces', { ...good, pieces: Array.from({ length: blockLimits.pieces + 1 }, () => figure) }],
  ['a piece that is neither words nor a figure', { ...good, pieces: [{}] }],
  ['a figure with half a value', { ...good, pieces: [{ ...figure, value: 1.5 }] }],
  ['a figure with its value in words', { ...good, pieces: [{ ...figure, value: '1' }] }],
  ['a figure of nothing', { ...good, pieces: [{ ...figure, figure: {} }] }],
  ['a part without value', { ...good, pieces: [{ ...figure, figure: { measure: 'x', part: { field: 'form' } } }] }],
  ['rests that are no ids', { ...good, rests: [1] }],
  ['a gap without what is missing', { ...gapOf('study', '缺'), gap: { recordType: 'x', accepted: null } }],
]

for (const [name, value] of malformed) {
  test(`${name} is refused`, () => assert.throws(() => blockBody(value), { name: 'Refusal', code: 'invalid' }))
}

test('what nobody asked for is left behind', () => {
  assert.deepEqual(blockBody({ ...headingOf('study', '标题'), onclick: 'x' }), headingOf('study', '标题'))
})

test('kept blocks are read whole or refused', () => {
  const block = { id: 'b1', position: 1.5, version: 2, body: good }
  assert.deepEqual(blockList([block]), [block])
  assert.throws(() => blockList([{ ...block, version: '2' }]), { code: 'invalid' })
  assert.throws(() => blockList(block), { code: 'invalid' })
})
