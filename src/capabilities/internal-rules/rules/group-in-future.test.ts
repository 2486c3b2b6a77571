import { testRule } from '#records/server/test-rule.ts'
import { leadingGroup } from '../leading-group-record.ts'
import { groupInFuture } from './group-in-future.ts'

testRule(groupInFuture, leadingGroup, 'issuedOn', [
  ['明天', { issuedOn: '2024-06-29' }, 1],
  ['今天', { issuedOn: '2024-06-28' }, 0],
  ['没有日期', {}, 0],
])
