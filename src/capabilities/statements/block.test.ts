import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FigureSource, figuresOf, joinPieces, sourceKey, textOf } from './block.ts'
import { figureOf, gapOf, headingOf, paragraphOf } from './examples-under-check.ts'

const ten = figureOf('study/sessions', 10, '次')

const texts: readonly [string, Parameters<typeof textOf>[0], string][] = [
  ['正文', paragraphOf('study', ['开展集中学法', ten, '。']), '开展集中学法10次。'],
  ['带引语', paragraphOf('study', ['共', ten, '。'], { title: '带头学法' }), '带头学法。共10次。'],
  ['标题', headingOf('study', '工作开展情况'), '工作开展情况'],
  ['待补事项不印', gapOf('study', '本年度无旁听庭审记录'), ''],
]

for (const [name, body, expected] of texts) test(name, () => assert.equal(textOf(body), expected))

const keys: readonly [FigureSource, string][] = [
  [{ measure: 'study/sessions' }, 'study/sessions'],
  [{ measure: 'study/sessions', part: { field: 'form', value: 'lecture' } }, 'study/sessions[form=lecture]'],
  [{ records: ['b', 'a'] }, 'records:a,b'],
]

for (const [source, expected] of keys) test(expected, () => assert.equal(sourceKey(source), expected))

test('the order in which records were chosen makes no other source', () => {
  const records = ['b', 'a']
  assert.equal(sourceKey({ records }), sourceKey({ records: ['a', 'b'] }))
  assert.deepEqual(records, ['b', 'a'])
})

test('neighbouring words become one, empty ones none, figures stay apart', () => {
  const pieces = [
    { text: '' },
    { text: '开展' },
    { text: '' },
    { text: '学法' },
    ten,
    { text: '' },
    ten,
    { text: '。' },
  ]
  assert.deepEqual(joinPieces(pieces), [{ text: '开展学法' }, ten, ten, { text: '。' }])
  assert.deepEqual(joinPieces(joinPieces(pieces)), joinPieces(pieces))
  assert.equal(figuresOf(paragraphOf('study', ['学法', ten, ten])).length, 2)
})
