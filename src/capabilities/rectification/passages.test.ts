import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { exampleText, textOf } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { problem, rectificationExamples, rectificationMeasure } from './index.ts'
import { rectificationPassages } from './passages.ts'

const records = Object.values(rectificationExamples).flatMap(({ problems, measures }) => [
  ...problems.map(({ values, acts }) =>
    exampleRecord(problem, values, acts.some(({ act }) => act === 'close') ? 'closed' : 'listed'),
  ),
  ...measures.map(({ values, acts }) =>
    exampleRecord(rectificationMeasure, values, acts.some(({ act }) => act === 'accept') ? 'closed' : 'doing'),
  ),
])

const write = (year: number) => exampleText(rectificationPassages, exampleLedger(records, year))

testPassages(rectificationPassages, records)

test('last year is answered problem by problem: closed when and by whom, or open and why', () => {
  const { text } = write(2023)
  assert.match(text, /关于“会前学法没有开展”问题，.*经沈玉兰核验，2023年11月10日销号。/u)
  assert.match(text, /关于“审议意见办理跟踪不紧”问题，仍在整改，.*；由本人负责，有关措施2024年6月28日前完成。/u)
})

test('a measure planned after the hand-in belongs to the next statement', () => {
  const titles = write(2022).written.flatMap((one) => (one.kind === 'point' ? [one.title] : []))
  assert.deepEqual(titles.slice(3), ['建立会前学法安排', '组织干部旁听庭审', '建立审议意见办理台账'])
})

test('a problem still open two years later comes first', () => {
  const answered = write(2024)
    .written.map(textOf)
    .filter((text) => text.startsWith('关于“'))
  assert.equal(answered.length, 4)
  assert.match(answered[0] ?? '', /审议意见办理跟踪不紧/u)
})

test('three problems of 2023, each with fact, figure, source, cause and who; each answered by a measure', () => {
  const points = write(2023).written.filter((one) => one.kind === 'point')
  const titles = points.map(({ title }) => title)
  assert.deepEqual(titles.slice(0, 4), [
    '审议意见办理跟踪不紧',
    '个人自学缺少检查',
    '文稿引用法律条文核对不严',
    '普法宣讲到企业和学校少',
  ])
  assert.match(textOf(points[0]), /^审议意见办理跟踪不紧。这是2022年查摆、尚未销号的问题。/u)
  const [told] = points.slice(1).map(textOf)
  assert.match(told ?? '', /全年按书目提交自学笔记的干部14人。主要原因是自学安排只列书目/u)
  assert.match(told ?? '', /11月28日在自查时发现，见2023年度学法用法自查表，属机关管理方面，韩立诚为整改责任人/u)
  assert.deepEqual(titles.slice(4), [
    '按月催办审议意见办理报告',
    '把自学纳入季度检查',
    '建立法律条文核对制度',
    '培训文稿起草人员',
    '把宣讲送到企业和学校',
  ])
  for (const { records: rests } of points.slice(4)) assert.equal(rests.length, 2)
})

test('a measure overdue at the end of the year is no promise: told as it is, with a gap that asks for a date', () => {
  const { text, gaps } = write(2024)
  assert.match(text, /由贺知秋负责，原定2024年6月28日前完成，至今未完成。/u)
  assert.match(text, /有关措施原定2024年6月28日前完成，至今未完成。/u)
  assert.ok(gaps.includes('“按月催办审议意见办理报告”措施已过完成时限，没有新的时限'))
  assert.doesNotMatch(text, /负责，2024年\d+月\d+日前完成/u)
})

test('put off to another date: both are told, and nothing is missing', () => {
  const put = records.map((one) =>
    one.title === '按月催办审议意见办理报告' ? { ...one, values: { ...one.values, postponedTo: '2025-03-31' } } : one,
  )
  const { text, gaps } = exampleText(rectificationPassages, exampleLedger(put, 2024))
  assert.match(text, /由贺知秋负责，原定2024年6月28日前完成，延期至2025年3月31日前完成。/u)
  assert.ok(!gaps.some((missing) => missing.startsWith('“按月催办')))
})

test('a point rests on its own record, although a figure of it stands in the text', () => {
  for (const one of write(2023).written.filter((written) => written.kind === 'point')) {
    const counted = one.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.records))
    assert.ok(one.records.every((id) => !counted.includes(id)))
  }
})

test('an empty year is all gaps', () => {
  assert.deepEqual(write(2030).gaps, ['上年度无问题整改记录', '本年度无问题查摆记录', '本年度无整改措施记录'])
})
