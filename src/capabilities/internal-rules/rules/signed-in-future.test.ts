import { testRule } from '#records/server/test-rule.ts'
import { responsibilityLetter } from '../responsibility-letter-record.ts'
import { signedInFuture } from './signed-in-future.ts'

testRule(signedInFuture, responsibilityLetter, 'signedOn', [
  ['明天', { signedOn: '2024-06-29' }, 1],
  ['今天', { signedOn: '2024-06-28' }, 0],
  ['没有日期', {}, 0],
])
