import { testRule } from '#records/server/test-rule.ts'
import { internalRule } from '../internal-rule-record.ts'
import { reviewDue } from './review-due.ts'

testRule(reviewDue, internalRule, 'reviewOn', [
  ['过了一天', { action: 'amend', reviewOn: '2024-06-27' }, 1],
  ['就在今天', { action: 'amend', reviewOn: '2024-06-28' }, 0],
  ['没有写', { action: 'amend' }, 0],
  ['已废止', { action: 'repeal', reviewOn: '2024-01-01' }, 0],
])
