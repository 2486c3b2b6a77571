import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { supervisionExamples, supervisionItem } from './index.ts'
import { supervisionPassages } from './passages.ts'

const records = Object.values(supervisionExamples)
  .flat()
  .map(({ values }) => exampleRecord(supervisionItem, values))

const write = (year: number) => exampleText(supervisionPassages, exampleLedger(records, year))

testPassages(supervisionPassages, records)

test('a full year enumerates its topics, and the total is the sum of the kinds', () => {
  const { text, gaps } = write(2023)
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
  assert.deepEqual(gaps, [])
})

test('kinds without records are gaps', () => {
  assert.deepEqual(write(2022).gaps, ['本年度无视察记录', '本年度无专题询问记录'])
  assert.deepEqual(write(2025).gaps, [
    '本年度无调研记录',
    '本年度无视察记录',
    '本年度无执法检查记录',
    '本年度无听取审议专项工作报告记录',
    '本年度无专题询问记录',
  ])
})
