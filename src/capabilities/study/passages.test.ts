import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger, exampleRecord } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import {
  mustKnowExamples,
  mustKnowList,
  studyExamples,
  studyPlanExamples,
  studyPlanItem,
  studySession,
} from './index.ts'
import { studyPassages } from './passages.ts'

const sessions = Object.values(studyExamples)
  .flat()
  .filter(({ filed }) => filed)
  .map(({ values }) => exampleRecord(studySession, values))
const plans = Object.values(studyPlanExamples)
  .flat()
  .map(({ values }) => exampleRecord(studyPlanItem, values))
const lists = mustKnowExamples[2023].map(({ values }) => exampleRecord(mustKnowList, values))
const records = [...sessions, ...plans, ...lists]

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
  assert.deepEqual(gaps, [
    '学法计划中没有学习记录的专题：行政诉讼法、宪法',
    '本年度无学习宪法的记录',
    '本年度无法治专题讲座记录',
    '本年度无旁听庭审记录',
  ])
  assert.doesNotMatch(text, /旁听庭审|宪法专题/u)
})

test('an empty year is all gaps', () => {
  const { written } = write(2025)
  assert.ok(written.every((one) => one.kind === 'gap'))
  assert.equal(written[0]?.kind, 'gap')
})

test('everyone came is said only where each one invited came', () => {
  const [whole] = sessions
  assert.ok(whole)
  const invited = ['甲', '乙']
  const say = (attended: readonly string[]) =>
    write(2022, [{ ...whole, values: { ...whole.values, invited, attended } }]).text
  assert.match(say(invited), /应到2人次，全部到会。/u)
  assert.match(say(['甲']), /应到2人次，实到1人次。/u)
})

test('a list is drawn up once, and of it is named what the year studied', () => {
  const list = '《云川市人大常委会机关领导干部应知应会党内法规和国家法律清单》'
  const laws = '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》'
  assert.ok(write(2023).text.includes(`${list}（2023年版），列入法律法规和党内法规15部，当年学习了其中的${laws}`))
  assert.ok(write(2024).text.includes(`学习${list}所列的《中国共产党纪律处分条例》`))
  assert.ok(write(2022).gaps.includes('没有登记应知应会清单'))
})

test('a plan tells how much of it is done, and what is left', () => {
  assert.match(write(2023).text, /年度学法计划(列入|安排专题)9项，已完成9项。/u)
  assert.match(write(2024).text, /年度学法计划(列入|安排专题)6项，已完成4项。/u)
  assert.ok(write(2023, plans).gaps.includes('学法活动没有注明对应的计划专题，不能说明学法计划完成情况'))
  assert.ok(write(2023, sessions).gaps.includes('本年度无学法计划记录'))
})
