import { testRule } from '#records/server/test-rule.ts'
import { filingReview } from '../filing-review-record.ts'
import { resultWithoutReview } from './result-without-review.ts'

testRule(resultWithoutReview, filingReview, 'reviewedOn', [
  ['有结果没有日期', { result: 'clear' }, 1],
  ['有日期没有结果', { reviewedOn: '2023-04-28' }, 1],
  ['两项都有', { result: 'clear', reviewedOn: '2023-04-28' }, 0],
  ['还在审查', {}, 0],
])
