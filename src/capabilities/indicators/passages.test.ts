import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ExampleValues, exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { indicator, indicatorExamples } from './index.ts'
import { indicatorPassages } from './passages.ts'

const records = Object.values(indicatorExamples)
  .flat()
  .map(({ values }) => ({ ...exampleRecord(indicator, values), id: `${values.title}${values.measuredOn}` }))

testPassages(indicatorPassages, records)

const base = {
  title: '收文办理时间',
  unit: '天',
  direction: 'down',
  pillar: 'study',
  measuredOn: '2023-12-01',
  value: 5,
}
const write = (changed: ExampleValues) =>
  exampleText(indicatorPassages, exampleLedger([exampleRecord(indicator, { ...base, ...changed })], 2023))

test('an effect word stands only where both values prove it', () => {
  const { text, gaps } = exampleText(indicatorPassages, exampleLedger(records, 2023))
  assert.match(text, /机关工作人员学法考试平均成绩由去年的82分提高到87分。/u)
  assert.match(text, /联系帮扶村群众法律知识问卷答对率由去年的58%提高到71%。/u)
  assert.match(text, /机关收文平均办理时间由去年的6个工作日减少到4个工作日。/u)
  assert.match(
    text,
    /2024年，机关收文平均办理时间不高于4个工作日；联系帮扶村群众法律知识问卷答对率不低于75%；机关工作人员学法考试平均成绩不低于88分。/u,
  )
  assert.deepEqual(gaps, [])
  assert.equal(
    exampleText(indicatorPassages, exampleLedger(records, 2024)).text,
    '机关收文平均办理时间为5个工作日，去年为4个工作日。',
  )
})

for (const [name, changed, text] of [
  ['worse', { lastValue: 4 }, '收文办理时间为5天，去年为4天。'],
  ['the same', { lastValue: 5 }, '收文办理时间为5天，去年为5天。'],
  ['first measured', {}, '收文办理时间为5天。'],
  ['better', { lastValue: 9 }, '收文办理时间由去年的9天减少到5天。'],
  ['a share', { lastValue: 9, unit: '%' }, '收文办理时间由去年的9%下降到5%。'],
] as const)
  test(name, () => {
    assert.equal(write(changed).text, text)
  })

test('no indicator: no sentence and no gap', () => {
  assert.deepEqual(exampleText(indicatorPassages, exampleLedger([], 2023)).written, [])
})

test('two ledgers that contradict each other prove nothing', () => {
  const both = [
    { ...exampleRecord(indicator, { ...base, measuredOn: '2022-12-01', value: 8 }), id: 'before' },
    exampleRecord(indicator, { ...base, lastValue: 9 }),
  ]
  const { text, gaps } = exampleText(indicatorPassages, exampleLedger(both, 2023))
  assert.equal(text, '')
  assert.deepEqual(gaps, ['成效指标“收文办理时间”上年的数与上年台账登记的不一致'])
})
