import { testRule } from '#records/server/test-rule.ts'
import { exam } from '../exam-record.ts'
import { examInFuture } from './exam-in-future.ts'

testRule(examInFuture, exam, 'heldOn', [
  ['明天', { heldOn: '2024-06-29' }, 1],
  ['今天', { heldOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
