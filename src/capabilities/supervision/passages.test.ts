import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '#kernel/passage.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { makeLedger } from '#records/ledger.ts'
import { supervisionExamples, supervisionItem } from './index.ts'
import { supervisionPassages } from './passages.ts'

const blank = {
  endedOn: null,
  targets: null,
  leader: null,
  participants: null,
  deputies: null,
  outline: null,
  products: null,
  questions: null,
  suggestions: null,
  opinionNumber: null,
  opinionHandedOn: null,
  opinionDueOn: null,
  repliedOn: null,
}

const records: readonly AnyRecord[] = Object.values(supervisionExamples)
  .flat()
  .map((row, index) => ({
    id: `item-${index}`,
    type: supervisionItem.name,
    state: 'filed',
    year: Number(row.values.startedOn?.slice(0, 4)),
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
  return supervisionPassages.flatMap((passage) => [...passage.write(ledgerOf(year, seed))])
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

test('a full year enumerates its topics, and the total is the sum of the kinds', () => {
  const written = write(2023)
  const text = written.map(textOf).join('')
  assert.match(
    text,
    /先后[对就]国有自然资源资产管理、公共卫生领域资金使用和绩效管理、教育高质量发展、沿河村庄生态保护与治理、一站式多元解纷和诉讼服务体系建设、2022年度审计查出问题整改开展调研6次。/u,
  )
  assert.match(text, /配合上级人大常委会开展《历史文化名城名镇名村保护条例（草案）》立法调研1次，反馈修改意见6条。/u)
  assert.match(
    text,
    /围绕云水流域生态保护和高质量发展，对市发展和改革局、市生态环境分局、市自然资源局、市水务局、市农业农村局等5个部门开展专题询问，现场提出问题12个，机关承担服务保障工作。/u,
  )
  assert.match(
    text,
    /监督活动12次，(其中|包括)视察1次、调研6次、执法检查1次、专题询问1次、听取审议专项工作报告2次、立法调研1次。/u,
  )
  assert.match(text, /交办常委会审议意见4件，收到办理情况报告3件。/u)
  assert.deepEqual(gapsOf(written), [])
})

test('kinds without records are gaps', () => {
  assert.deepEqual(gapsOf(write(2022)), ['本年度无视察记录', '本年度无专题询问记录'])
  assert.deepEqual(gapsOf(write(2025)), [
    '本年度无调研记录',
    '本年度无视察记录',
    '本年度无执法检查记录',
    '本年度无听取审议专项工作报告记录',
    '本年度无专题询问记录',
  ])
})
