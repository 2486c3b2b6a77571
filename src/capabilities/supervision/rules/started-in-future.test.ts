import { testRule } from '#records/server/test-rule.ts'
import { supervisionItem } from '../record.ts'
import { startedInFuture } from './started-in-future.ts'

testRule(startedInFuture, supervisionItem, 'startedOn', [
  ['明天', { startedOn: '2024-06-29' }, 1],
  ['今天', { startedOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
