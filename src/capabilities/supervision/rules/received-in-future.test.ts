import { testRule } from '#records/server/test-rule.ts'
import { filingReview } from '../filing-review-record.ts'
import { receivedInFuture } from './received-in-future.ts'

testRule(receivedInFuture, filingReview, 'receivedOn', [
  ['明天', { receivedOn: '2024-06-29' }, 1],
  ['今天', { receivedOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
