import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { exampleRecords } from './examples-ledger.ts'
import { decisionPassages } from './passages.ts'

const write = (year: number, records = exampleRecords) => exampleText(decisionPassages, exampleLedger(records, year))

testPassages(decisionPassages, exampleRecords)

test('a full year: two meetings dedicated to the rule of law, and every matter with its meeting', () => {
  const { text, gaps } = write(2023)
  assert.match(text, /专题研究法治工作2次：2月24日研究2023年推进法治建设职责清单和任务分工；9月22日研究/u)
  assert.match(
    text,
    /事项(决定)?10项，包括重大事项决策4项、重要干部任免2项、重大项目安排2项、大额资金使用2项，全部经党组会议集体讨论决定。/u,
  )
  assert.match(text, /议定事项19项，已落实18项，其余尚在落实。/u)
  assert.deepEqual(gaps, [])
})

test('one matter without its meeting: 全部 leaves, both figures stand, and a gap appears', () => {
  const matter = exampleRecords.find(({ type, year }) => type === 'decided-matter' && year === 2023)
  assert.ok(matter)
  const without = exampleRecords.map((one) =>
    one === matter ? { ...one, values: { ...one.values, agendaItem: null } } : one,
  )
  const { text, gaps } = write(2023, without)
  assert.doesNotMatch(text, /全部经/u)
  assert.match(text, /。其中9项经党组会议集体讨论决定。/u)
  assert.deepEqual(gaps, ['有的“三重一大”事项没有党组会议讨论的记录'])
})

test('a matter not reviewed is a gap', () => {
  const unreviewed = exampleRecords.map((one) =>
    one.type === 'decided-matter' ? { ...one, values: { ...one.values, legalReview: 'none' } } : one,
  )
  assert.deepEqual(write(2023, unreviewed).gaps, ['有的“三重一大”事项提请讨论前没有合法性审核'])
})

test('two dedicated items of one meeting are one time', () => {
  const [item] = exampleRecords.filter(({ values }) => values.dedicated === true && values.discussedOn === '2024-02-27')
  assert.ok(item)
  const twice = [
    ...exampleRecords,
    { ...item, id: 'another', title: '又一项', values: { ...item.values, title: '又一项' } },
  ]
  assert.match(write(2024, twice).text, /专题研究法治工作1次/u)
})

test('an empty year is gaps alone', () => {
  assert.ok(write(2025).written.every(({ kind }) => kind === 'gap'))
})
