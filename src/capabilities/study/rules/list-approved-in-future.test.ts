import { testRule } from '#records/server/test-rule.ts'
import { mustKnowList } from '../must-know-list-record.ts'
import { listApprovedInFuture } from './list-approved-in-future.ts'

testRule(listApprovedInFuture, mustKnowList, 'approvedOn', [
  ['明年的日期', { approvedOn: '2099-01-05' }, 1],
  ['已经审定', { approvedOn: '2023-10-27' }, 0],
  ['没有填', {}, 0],
])
