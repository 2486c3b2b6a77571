import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { exam, examExamples } from './index.ts'
import { examPassages } from './passages.ts'

const records = Object.values(examExamples)
  .flat()
  .filter(({ filed }) => filed)
  .map(({ values }) => exampleRecord(exam, values))

const write = (year: number, ledger = records) => exampleText(examPassages, exampleLedger(ledger, year))

testPassages(examPassages, records)

test('ten exams that everyone sat', () => {
  const { text, gaps } = write(2023)
  assert.match(text, /机关全员法律知识考试10次，(其中|包括)年度考试1次、季度考试3次、专题考试6次。/u)
  assert.match(text, /应考394人次，全部参加，合格384人次。/u)
  assert.match(text, /任前法律知识考试1次，参加3人次，合格3人次。/u)
  assert.deepEqual(gaps, [])
})

test('one more exam is one more everywhere', () => {
  const [whole] = records
  assert.ok(whole)
  const more = { ...whole, id: 'one more', year: 2023 }
  assert.match(write(2023, [...records, more]).text, /法律知识考试11次/u)
})

test('the roster removed, 全员 leaves and a gap appears', () => {
  const without = records.map((one, index) =>
    one.year === 2023 && one.title === '民法典专题考试' && index > 0
      ? { ...one, values: { ...one.values, eligible: null } }
      : one,
  )
  const { text, gaps } = write(2023, without)
  assert.doesNotMatch(text, /全员|全部/u)
  assert.match(text, /机关干部法律知识考试10次/u)
  assert.deepEqual(gaps, ['有的考试没有登记应考人数，不能说明是否全员参加'])
})

test('an exam of some only is none of everyone, however many of them sat', () => {
  const part = records.map((one) =>
    one.year === 2023 && one.title === '民法典专题考试' ? { ...one, values: { ...one.values, audience: 'part' } } : one,
  )
  assert.doesNotMatch(write(2023, part).text, /全员法律知识考试/u)
})

test('not everyone sat: both figures, and how often everyone did', () => {
  assert.match(write(2022).text, /应考79人次，实考69人次，合格65人次。/u)
  assert.match(write(2024).text, /其中全员参加的2次。/u)
})
