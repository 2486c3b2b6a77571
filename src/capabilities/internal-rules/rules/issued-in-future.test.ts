import { testRule } from '#records/server/test-rule.ts'
import { internalRule } from '../internal-rule-record.ts'
import { issuedInFuture } from './issued-in-future.ts'

testRule(issuedInFuture, internalRule, 'issuedOn', [
  ['明天', { issuedOn: '2024-06-29' }, 1],
  ['今天', { issuedOn: '2024-06-28' }, 0],
  ['没有日期', {}, 0],
])
