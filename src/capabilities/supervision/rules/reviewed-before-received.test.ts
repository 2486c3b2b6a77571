import { testRule } from '#records/server/test-rule.ts'
import { filingReview } from '../filing-review-record.ts'
import { reviewedBeforeReceived } from './reviewed-before-received.ts'

testRule(reviewedBeforeReceived, filingReview, 'reviewedOn', [
  ['完成早于收到', { receivedOn: '2023-04-10', reviewedOn: '2023-04-07' }, 1],
  ['同一天', { receivedOn: '2023-04-10', reviewedOn: '2023-04-10' }, 0],
  ['还在审查', { receivedOn: '2023-04-10' }, 0],
])
