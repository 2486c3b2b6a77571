import assert from 'node:assert/strict'
import { test } from 'node:test'
import { studyExamples, studySession } from '#capabilities/study/index.ts'
import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { recordsOf } from './examples-ledger.ts'
import { direction, dutyExamples } from './index.ts'
import { dutyPassages } from './passages.ts'

const records = [
  ...Object.values(dutyExamples).flatMap(recordsOf),
  ...Object.values(studyExamples)
    .flat()
    .map(({ values }) => exampleRecord(studySession, values)),
]

const write = (year: number, ledger = records) => exampleText(dutyPassages, exampleLedger(ledger, year))

testPassages(dutyPassages, records)

test('a full year tells the list, the plan, the documents and the four in person, each with its figures', () => {
  const { text, gaps } = write(2023)
  assert.match(text, /职责9项，由8个科室签收。/u)
  assert.match(text, /任务12项，完成11项，正在办理1项。/u)
  assert.match(text, /4件，组织传达学习4件，列入任务或者由本人部署督办3件。/u)
  assert.match(text, /《2023年法治云川建设工作要点》3月10日传达学习，列入任务“2023年研究部署法治工作”/u)
  assert.match(text, /6月16日传达学习，本人过问“规范性文件备案审查衔接联动”/u)
  assert.match(
    text,
    /本人对法治建设重要工作亲自部署3次、重大问题亲自过问2次、重点环节亲自协调1次、重要任务亲自督办2次。/u,
  )
  assert.match(text, /协调的事项是专题询问应询部门会商（8月14日）/u)
  assert.match(text, /交办的事项已办结7件，正在办理1件。/u)
  assert.match(text, /围绕2024年人大常委会工作要点，服务保障基层代表参加执法检查（贾玉衡负责，2024年9月30日前完成）/u)
  assert.deepEqual(gaps, [])
})

test('only proved limbs are written, each of the others is a gap', () => {
  const { text, gaps } = write(2024)
  assert.match(text, /重要工作亲自部署1次、重大问题亲自过问1次。/u)
  assert.doesNotMatch(text, /亲自协调|亲自督办/u)
  assert.ok(gaps.includes('本年度无亲自协调的记录'))
  assert.ok(gaps.includes('职责“加强法治队伍、聘用法律顾问”本年度没有办结的任务'))
  const none = write(
    2023,
    records.filter(({ type }) => type !== direction.name),
  )
  assert.doesNotMatch(none.text, /亲自/u)
  assert.equal(none.gaps.filter((missing) => missing.includes('亲自')).length, 4)
})

test('an empty year is all gaps', () => {
  const { written } = write(2026)
  assert.ok(written.length > 0 && written.every((one) => one.kind === 'gap'))
})
