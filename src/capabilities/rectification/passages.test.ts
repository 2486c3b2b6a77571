import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '#kernel/passage.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { makeLedger } from '#records/ledger.ts'
import { problem, rectificationExamples, rectificationMeasure } from './index.ts'
import { rectificationPassages } from './passages.ts'

const blankProblem = {
  figureLabel: null,
  figure: null,
  figureUnit: null,
  sourceNote: null,
  pending: null,
  result: null,
  closedOn: null,
  acceptedBy: null,
}

const years = Object.values(rectificationExamples)

/** A problem is referred to by its title in the examples, so the title is its id here. */
const records: readonly AnyRecord[] = [
  ...years.flatMap(({ problems }) =>
    problems.map((row) => ({
      ...head(row.values.title, row.values.foundOn),
      type: problem.name,
      state: row.acts.some(({ act }) => act === 'close') ? 'closed' : 'listed',
      values: { ...blankProblem, ...row.values },
    })),
  ),
  ...years.flatMap(({ measures }) =>
    measures.map((row) => ({
      ...head(row.values.title, row.values.plannedOn),
      type: rectificationMeasure.name,
      state: row.acts.some(({ act }) => act === 'accept') ? 'closed' : 'doing',
      values: { target: null, targetValue: null, targetUnit: null, doneOn: null, ...row.values },
    })),
  ),
]

function head(title: string | undefined, on: string | undefined) {
  return { id: title ?? '', title: title ?? '', year: Number(on?.slice(0, 4)), sectionId: null, version: 1 }
}

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
  return rectificationPassages.flatMap((passage) => [...passage.write(ledgerOf(year, seed))])
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

test('last year is answered problem by problem: closed when and by whom, or open and why', () => {
  const text = write(2023).map(textOf).join('')
  assert.match(text, /关于“会前学法没有开展”问题，.*经沈玉兰核验，2023年11月10日销号。/u)
  assert.match(text, /关于“审议意见办理跟踪不紧”问题，仍在整改，.*；由本人负责，计划2024年6月28日前完成整改。/u)
})

test('a measure planned after the hand-in belongs to the next statement', () => {
  const titles = write(2022).flatMap((one) => (one.kind === 'point' ? [one.title] : []))
  assert.deepEqual(titles.slice(3), ['建立会前学法安排', '组织干部旁听庭审', '建立审议意见办理台账'])
})

test('a problem still open two years later comes first', () => {
  const answered = write(2024)
    .map(textOf)
    .filter((text) => text.startsWith('关于“'))
  assert.equal(answered.length, 4)
  assert.match(answered[0] ?? '', /审议意见办理跟踪不紧/u)
})

test('three problems of 2023, each with fact, figure, source, cause and who; each answered by a measure', () => {
  const points = write(2023).filter((one) => one.kind === 'point')
  const titles = points.map(({ title }) => title)
  assert.deepEqual(titles.slice(0, 3), ['个人自学缺少检查', '文稿引用法律条文核对不严', '普法宣讲到企业和学校少'])
  assert.match(
    textOf(points[0] ?? { kind: 'gap', missing: '', recordType: '' }),
    /全年按书目提交自学笔记的干部14人。这一问题在自查时发现，/u,
  )
  assert.deepEqual(titles.slice(3), [
    '按月催办审议意见办理报告',
    '把自学纳入季度检查',
    '建立法律条文核对制度',
    '培训文稿起草人员',
    '把宣讲送到企业和学校',
  ])
  for (const { records: rests } of points.slice(3)) assert.equal(rests.length, 2)
})

test('a point rests on its own record, although a figure of it stands in the text', () => {
  for (const one of write(2023).filter((written) => written.kind === 'point')) {
    const counted = one.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.records))
    assert.ok(one.records.every((id) => !counted.includes(id)))
  }
})

test('an empty year is all gaps', () => {
  assert.deepEqual(gapsOf(write(2030)), ['上年度无问题整改记录', '本年度无问题查摆记录', '本年度无整改措施记录'])
})
