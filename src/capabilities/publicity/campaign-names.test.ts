import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameCampaign, officialName } from './campaign-names.ts'

const table = [
  ['安全生产月', '全国安全生产月'],
  ['“12·4”国家宪法日', '国家宪法日'],
  ['12.4国家宪法日', '国家宪法日'],
  ['12・4 国家宪法日', '国家宪法日'],
  ['保密宣传月', '全国保密宣传教育月'],
  ['信访工作条例宣传月', '《信访工作条例》宣传月'],
  ['全民反诈在行动', '“全民反诈在行动”集中宣传月'],
  [' 监督法宣传 ', '监督法宣传'],
] as const

for (const [typed, official] of table) test(typed, () => assert.equal(officialName(typed), official))

test('two names of one campaign', () => {
  assert.ok(isSameCampaign('宪法宣传周', '全国宪法宣传周'))
  assert.ok(isSameCampaign('“监督法”宣传', '监督法宣传'))
  assert.ok(!isSameCampaign('国家宪法日', '宪法宣传周'))
})
