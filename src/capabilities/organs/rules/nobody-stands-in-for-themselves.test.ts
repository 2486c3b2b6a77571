import { testRule } from '#records/server/test-rule.ts'
import { standInRecord } from '../stand-in-record.ts'
import { nobodyStandsInForThemselves } from './nobody-stands-in-for-themselves.ts'

testRule(nobodyStandsInForThemselves, standInRecord, 'deputy', [
  ['代理人就是本人', { principal: 'lin', deputy: 'lin' }, 1],
  ['代理人是同事', { principal: 'lin', deputy: 'lu' }, 0],
  ['还没有选人的草稿', {}, 0],
])
