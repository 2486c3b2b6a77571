import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleLedger } from '#records/examples/example-ledger.ts'
import { exampleText } from '#records/examples/example-text.ts'
import { testPassages } from '#records/server/test-passages.ts'
import { exampleRecords } from './example-records.ts'
import { publicityPassages } from './passages.ts'

const write = (year: number, records = exampleRecords) => exampleText(publicityPassages, exampleLedger(records, year))

testPassages(publicityPassages, exampleRecords)

test('a full year, each figure with its records', () => {
  const { text, gaps } = write(2023)
  assert.match(text, /普法活动14次，(其中|包括)宣讲7次、现场咨询2次、展览展示3次、入户走访1次、新媒体宣传1次。/u)
  assert.match(text, /普法计划列入的11项，项项有活动。/u)
  assert.match(text, /宪法(宣传)?5次，安排在3月、10月、12月。/u)
  assert.match(text, /全国保密宣传教育月/u)
  assert.match(text, /制作展板48块、短视频4条，发放资料2215份、书籍325册、宣传品420件，发布推文7篇。/u)
  assert.match(
    text,
    /现场受众合计1725人次，其中按签到统计420人次、按发放份数计算1175人次、现场估计130人次。据网络平台统计，阅读、播放2310人次。/u,
  )
  assert.match(text, /5月10日在文昌社区开展“信访工作条例现场咨询”活动，5月23日开展“民法典进石桥村”活动/u)
  assert.match(text, /联系的村、社区5个，当年全部开展过普法活动。/u)
  assert.match(text, /在册法治带头人5名、法律明白人9名，其中持证9名。4月19日、9月20日组织培训2次，参训26人次。/u)
  assert.match(text, /2024年普法计划已列入全民国家安全教育日、/u)
  assert.deepEqual(gaps, [])
})

test('what was planned and not done, and who was not reached, are gaps', () => {
  const { text, gaps } = write(2024)
  assert.doesNotMatch(text, /项项|全部/u)
  assert.ok(gaps.includes('联系的村、社区中没有普法活动记录的：柳湾村、云岭村、文昌社区'))
  assert.ok(gaps.some((one) => one.startsWith('普法计划中没有活动记录的事项：') && one.includes('国家宪法日')))
  assert.ok(gaps.includes('本年度无宪法宣传活动记录'))
})

test('an empty year is all gaps', () => {
  const { written } = write(2030, [])
  assert.ok(written.length >= 5 && written.every(({ kind }) => kind === 'gap'))
})
