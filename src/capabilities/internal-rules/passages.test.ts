import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { exampleRecords } from './examples-ledger.ts'
import { internalRulePassages } from './passages.ts'

const write = (year: number, records = exampleRecords) =>
  exampleText(internalRulePassages, exampleLedger(records, year))

testPassages(internalRulePassages, exampleRecords)

test('a full year: rules by name, what they answer, who checked, who was assigned', () => {
  const { text, gaps } = write(2023)
  assert.match(
    text,
    /修订机关制度4项：7月3日印发《机关干部请销假办法》《机关干部外出报备规定》《机关上下班考勤管理办法》《机关文件批转办理规定》。/u,
  )
  assert.match(text, /针对查摆问题的1项：《审议意见办理台账登记规则》（针对“审议意见办理跟踪不紧”问题）。/u)
  assert.match(
    text,
    /派驻纪检监察组对制度执行情况开展检查2次：9月26日检查《机关干部请销假办法》《机关干部外出报备规定》/u,
  )
  assert.match(text, /因办公室主任变动，6月14日印发通知，调整普法依法治理工作领导小组，距人员变动13天。/u)
  assert.match(text, /领导小组日常工作由办公室承担，明确工作人员2名。/u)
  assert.match(text, /3月1日签订《2023年度机关法治建设责任书》8份。/u)
  assert.match(text, /具体为：“人大信息由办公室、研究室分别报送”调整为“人大信息由研究室统一报送”/u)
  assert.deepEqual(gaps, [])
})

test('a group set up earlier leaves no gap; nobody outside the office checked', () => {
  assert.deepEqual(write(2024).gaps, ['本年度无派驻纪检监察组检查制度执行的记录'])
})

test('the first year: set up, not adjusted, and no days are told', () => {
  const { text, gaps } = write(2022)
  assert.match(text, /3月10日印发通知，成立普法依法治理工作领导小组。/u)
  assert.doesNotMatch(text, /距人员变动/u)
  assert.deepEqual(gaps, ['本年度无制度执行检查记录', '本年度无签订责任书的记录'])
})

test('without any record all is a gap', () => {
  const { written, gaps } = write(2023, [])
  assert.ok(written.every(({ kind }) => kind === 'gap'))
  assert.ok(gaps.includes('近五年无领导小组成立、调整的记录'))
})
