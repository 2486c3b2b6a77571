import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FigureSource, sourceKey } from './block.ts'
import { blocksOf, figureOf, headingOf, paragraphOf } from './examples-under-check.ts'
import { blockRests, readSealContent, recount, restedOn, type SealContent, sealedFigures } from './seal.ts'

const chosen = { records: ['s9'] }
const blocks = blocksOf([
  headingOf('study', '工作开展情况'),
  paragraphOf('study', ['学法', figureOf('study/sessions', 2, '次'), '，调研', figureOf(chosen, 1, '次'), '。'], {
    rests: ['p1'],
  }),
  paragraphOf('first-responsible', ['学法', figureOf('study/sessions', 2, '次'), '。']),
])

/** Records behind each source. */
type Counts = Readonly<Record<string, readonly string[]>>
const then: Counts = { 'study/sessions': ['s1', 's2'], 'records:s9': ['s9'] }
const counting = (counts: Counts) => (source: FigureSource) => {
  const records = counts[sourceKey(source)]
  return records === undefined
    ? null
    : { measure: sourceKey(source), year: 2023, value: records.length, unit: '次', records }
}

const sealedRecord = (id: string, digest = `${id}-1`) => ({
  id,
  type: 'study-session',
  title: `记录${id}`,
  version: 1,
  digest,
})
const records = (digests: Readonly<Record<string, string>> = {}, gone: readonly string[] = []) => {
  return (id: string) => (gone.includes(id) ? null : sealedRecord(id, digests[id]))
}

const figures = sealedFigures(blocks, counting(then), (source) => `指标${sourceKey(source)}`)
const content: SealContent = {
  head: { title: '2023年度述法报告', post: '党组书记', person: '周明远', givenOn: '2024-01-15' },
  blocks,
  figures,
  records: restedOn(blocks, figures).map((id) => sealedRecord(id)),
}

test('a seal holds every different figure once and every record the text rests on', () => {
  assert.deepEqual(
    figures.map(({ source, title, value, unit, records: behind }) => [sourceKey(source), title, value, unit, behind]),
    [
      ['study/sessions', '指标study/sessions', 2, '次', ['s1', 's2']],
      ['records:s9', '指标records:s9', 1, '次', ['s9']],
    ],
  )
  assert.deepEqual(restedOn(blocks, figures), ['p1', 's1', 's2', 's9'])
  assert.deepEqual(blockRests(blocks), ['p1', 's9'])
})

test('a figure that cannot be counted is not sealed', () => {
  assert.deepEqual(
    sealedFigures(blocks, counting({ 'records:s9': ['s9'] }), () => '').map(({ source }) => sourceKey(source)),
    ['records:s9'],
  )
})

test('a kept seal is read back as it was written', () => {
  assert.deepEqual(readSealContent(JSON.parse(JSON.stringify(content))), content)
  assert.deepEqual(readSealContent({ ...content, head: { ...content.head, givenOn: null } }).head.givenOn, null)
  for (const broken of [null, {}, { ...content, blocks: null }, { ...content, records: [{}] }])
    assert.throws(() => readSealContent(broken), { name: 'Refusal' })
})

const recounts: readonly [string, Counts, ReturnType<typeof records>, readonly string[]][] = [
  ['nothing changed', then, records(), []],
  ['a record was corrected', then, records({ s1: 's1-2' }), ['“记录s1”定稿后有更正']],
  [
    'a record was voided',
    { ...then, 'study/sessions': ['s1'] },
    records({}, ['s2']),
    ['“指标study/sessions”由2变为1', '“记录s2”定稿后已作废'],
  ],
  [
    'a record was added',
    { ...then, 'study/sessions': ['s1', 's2', 's3'] },
    records(),
    ['“指标study/sessions”由2变为3', '定稿后新增“记录s3”'],
  ],
  [
    'one went and another came: the same figure is not the same proof',
    { ...then, 'study/sessions': ['s1', 's3'] },
    records({}, ['s2']),
    ['“记录s2”定稿后已作废', '定稿后新增“记录s3”'],
  ],
  ['a measure is gone', { 'records:s9': ['s9'] }, records(), ['“指标study/sessions”由2变为0']],
]

for (const [name, counts, record, changes] of recounts) {
  test(`recount: ${name}`, () => {
    assert.deepEqual(recount(content, counting(counts), record), { same: changes.length === 0, changes })
  })
}
