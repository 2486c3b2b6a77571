import { testRule } from '#records/server/test-rule.ts'
import { ruleCheck } from '../rule-check-record.ts'
import { checkedInFuture } from './checked-in-future.ts'

testRule(checkedInFuture, ruleCheck, 'checkedOn', [
  ['明天', { checkedOn: '2024-06-29' }, 1],
  ['今天', { checkedOn: '2024-06-28' }, 0],
  ['没有日期', {}, 0],
])
