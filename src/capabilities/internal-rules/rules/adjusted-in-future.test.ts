import { testRule } from '#records/server/test-rule.ts'
import { structureChange } from '../structure-change-record.ts'
import { adjustedInFuture } from './adjusted-in-future.ts'

testRule(adjustedInFuture, structureChange, 'adjustedOn', [
  ['明天', { adjustedOn: '2024-06-29' }, 1],
  ['今天', { adjustedOn: '2024-06-28' }, 0],
  ['没有日期', {}, 0],
])
