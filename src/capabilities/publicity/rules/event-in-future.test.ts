import { testRule } from '#records/server/test-rule.ts'
import { publicityEvent } from '../publicity-event-record.ts'
import { eventInFuture } from './event-in-future.ts'

testRule(eventInFuture, publicityEvent, 'heldOn', [
  ['明天', { heldOn: '2024-06-29' }, 1],
  ['今天', { heldOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
