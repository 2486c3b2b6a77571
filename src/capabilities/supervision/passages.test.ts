import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { exampleRecords } from './example-records.ts'
import { supervisionPassages } from './passages.ts'

const write = (year: number) => exampleText(supervisionPassages, exampleLedger(exampleRecords, year))

testPassages(supervisionPassages, exampleRecords)

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
  assert.match(text, /议题12项，已开展11项。农村养老服务设施建设视察没有开展，推迟到2024年上半年。/u)
  assert.match(text, /规范性文件.*4件，完成审查4件，提出审查意见2件，制定机关据此修改或者废止1件。/u)
  assert.match(text, /建议、批评和意见6件，已答复代表6件，其中在法定期限内答复5件。/u)
  assert.match(text, /主任会议确定重点督办2件，内容为加强农村饮水工程运行维护、治理城区餐饮油烟扰民。/u)
  assert.match(text, /代表反馈满意4件、基本满意1件、不满意1件。/u)
  assert.deepEqual(gaps, [])
})

test('kinds without records are gaps', () => {
  assert.deepEqual(write(2022).gaps, ['本年度无视察记录', '本年度无专题询问记录'])
  assert.deepEqual(write(2025).gaps, [
    '本年度无监督工作计划记录',
    '本年度无备案审查记录',
    '本年度无代表建议办理记录',
    '本年度无调研记录',
    '本年度无视察记录',
    '本年度无执法检查记录',
    '本年度无听取审议专项工作报告记录',
    '本年度无专题询问记录',
  ])
})

test('half a year: what is done of the plan, what waits', () => {
  const { text } = write(2024)
  assert.match(text, /议题5项，已开展3项。/u)
  assert.match(text, /2件，完成审查1件。/u)
  assert.match(text, /3件，已在法定期限内答复代表2件。/u)
})

test('activities that name no topic of the plan leave its completion unsaid', () => {
  const unnamed = exampleRecords.map((record) => ({ ...record, values: { ...record.values, planItem: null } }))
  const { text, gaps } = exampleText(supervisionPassages, exampleLedger(unnamed, 2023))
  assert.doesNotMatch(text, /已开展/u)
  assert.deepEqual(gaps, ['监督活动没有注明对应的计划议题，不能说明计划完成情况'])
})
