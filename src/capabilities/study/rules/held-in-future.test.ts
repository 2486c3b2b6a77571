import { testRule } from '#records/server/test-rule.ts'
import { studySession } from '../record.ts'
import { heldInFuture } from './held-in-future.ts'

testRule(heldInFuture, studySession, 'heldOn', [
  ['明天', { heldOn: '2024-06-29' }, 1],
  ['今天', { heldOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
