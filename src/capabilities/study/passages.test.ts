import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '#kernel/passage.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { makeLedger } from '#records/ledger.ts'
import { studyExamples, studySession } from './index.ts'
import { studyPassages } from './passages.ts'

const blank = { topics: null, laws: null, matter: null, courtCase: null, speaker: null, place: null, minutes: null }

const records: readonly AnyRecord[] = Object.values(studyExamples)
  .flat()
  .filter((row) => row.filed)
  .map((row, index) => ({
    id: `session-${index}`,
    type: studySession.name,
    state: 'filed',
    year: Number(row.values.heldOn?.slice(0, 4)),
    title: row.values.title ?? '',
    sectionId: null,
    version: 1,
    values: { ...blank, ...row.values },
  }))

/** People stand by name in the examples, so a name is its own id here. */
function ledgerOf(year: number, seed = '云川') {
  const titles = Object.fromEntries(
    records.flatMap(({ values }) => Object.values(values).flat()).map((one) => [String(one), String(one)]),
  )
  return makeLedger({
    year,
    organ: { name: '云川市人大常委会机关', shortName: '云川市人大', kind: 'people-congress', level: 'county' },
    records,
    titles,
    seed,
  })
}

function write(year: number, seed?: string): readonly Written[] {
  return studyPassages.flatMap((passage) => [...passage.write(ledgerOf(year, seed))])
}

function textOf(written: Written): string {
  if (written.kind === 'gap') return ''
  const words = written.pieces
    .map((piece) => (typeof piece === 'string' ? piece : `${piece.value}${piece.unit}`))
    .join('')
  return written.kind === 'point' ? `${written.title}。${words}` : words
}

function gapsOf(written: readonly Written[]): readonly string[] {
  return written.flatMap((one) => (one.kind === 'gap' ? [one.missing] : []))
}

/** Doubled or dangling marks, empty lists, values that were not there, numbers that are no figure. */
function assertClean(written: readonly Written[]): void {
  for (const one of written) {
    if (one.kind === 'gap') continue
    const text = textOf(one)
    assert.doesNotMatch(text, /[，。、；：]{2,}|（）|“”|《》|undefined|null|NaN|对开展|就开展/u, text)
    assert.match(text, /。$/u, text)
    assert.doesNotMatch(text, /明显|显著|有效|圆满|较好|全面完成|均|100%/u, text)
    assert.ok(one.records.length > 0, `rests on nothing: ${text}`)
    for (const piece of one.pieces) {
      if (typeof piece !== 'string') continue
      const bare = piece.replaceAll(/《[^》]*》|\d+年度?|\d+月|\d+日/gu, '')
      assert.doesNotMatch(bare, /\d/u, `a number that is no figure: ${piece}`)
    }
  }
}

for (const year of [2022, 2023, 2024, 2025]) {
  for (const seed of ['甲', '乙', '丙', '丁']) {
    test(`clean text: ${year} ${seed}`, () => assertClean(write(year, seed)))
  }
}

test('a full year says what was studied, each figure with its records', () => {
  const written = write(2023)
  const text = written.map(textOf).join('')
  assert.match(
    text,
    /10次，(其中|包括)理论学习中心组学习4次、会前学法2次、“三会一课”学法1次、主题党日学法1次、机关例会学法1次、法治专题讲座1次。/u,
  )
  assert.match(text, /研究云水流域专题询问工作方案前，学习《中华人民共和国水污染防治法》/u)
  assert.match(text, /11月16日旁听云川市人民法院审理的一起不服行政处罚决定案/u)
  assert.match(text, /本人参加集中学法9次，主持学习6次，领学或授课3次。/u)
  assert.deepEqual(gapsOf(written), [])
})

test('half a year names its gaps and writes no sentence for them', () => {
  const written = write(2024)
  assert.deepEqual(gapsOf(written), ['本年度无学习宪法的记录', '本年度无法治专题讲座记录', '本年度无旁听庭审记录'])
  assert.doesNotMatch(written.map(textOf).join(''), /旁听庭审|宪法专题/u)
})

test('an empty year is all gaps', () => {
  const written = write(2025)
  assert.ok(written.every((one) => one.kind === 'gap'))
  assert.equal(written[0]?.kind, 'gap')
})

test('everyone came is said only where each one invited came', () => {
  const [whole] = records
  assert.ok(whole)
  const invited = ['甲', '乙']
  const ledger = (attended: readonly string[]) =>
    makeLedger({
      year: 2022,
      organ: { name: '', shortName: '', kind: 'people-congress', level: 'county' },
      records: [{ ...whole, values: { ...whole.values, invited, attended } }],
      titles: {},
      seed: '',
    })
  const say = (attended: readonly string[]) =>
    studyPassages
      .flatMap((passage) => [...passage.write(ledger(attended))])
      .map(textOf)
      .join('')
  assert.match(say(invited), /应到2人次，全部到会。/u)
  assert.match(say(['甲']), /应到2人次，实到1人次。/u)
})
