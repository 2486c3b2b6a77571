import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { studyExamples, studySession } from './index.ts'
import { studyPassages } from './passages.ts'

const records = Object.values(studyExamples)
  .flat()
  .filter(({ filed }) => filed)
  .map(({ values }) => exampleRecord(studySession, values))

const write = (year: number, ledger = records) => exampleText(studyPassages, exampleLedger(ledger, year))

testPassages(studyPassages, records)

test('a full year says what was studied, each figure with its records', () => {
  const { text, gaps } = write(2023)
  assert.match(
    text,
    /10次，(其中|包括)理论学习中心组学习4次、会前学法2次、“三会一课”学法1次、主题党日学法1次、机关例会学法1次、法治专题讲座1次。/u,
  )
  assert.match(text, /研究云水流域专题询问工作方案前，学习《中华人民共和国水污染防治法》/u)
  assert.match(text, /11月16日旁听云川市人民法院审理的一起不服行政处罚决定案/u)
  assert.match(text, /本人参加集中学法9次，主持学习6次，领学或授课3次。/u)
  assert.deepEqual(gaps, [])
})

test('half a year names its gaps and writes no sentence for them', () => {
  const { text, gaps } = write(2024)
  assert.deepEqual(gaps, ['本年度无学习宪法的记录', '本年度无法治专题讲座记录', '本年度无旁听庭审记录'])
  assert.doesNotMatch(text, /旁听庭审|宪法专题/u)
})

test('an empty year is all gaps', () => {
  const { written } = write(2025)
  assert.ok(written.every((one) => one.kind === 'gap'))
  assert.equal(written[0]?.kind, 'gap')
})

test('everyone came is said only where each one invited came', () => {
  const [whole] = records
  assert.ok(whole)
  const invited = ['甲', '乙']
  const say = (attended: readonly string[]) =>
    write(2022, [{ ...whole, values: { ...whole.values, invited, attended } }]).text
  assert.match(say(invited), /应到2人次，全部到会。/u)
  assert.match(say(['甲']), /应到2人次，实到1人次。/u)
})
