import { testRule } from '#records/server/test-rule.ts'
import { legalLeader } from '../legal-leader-record.ts'
import { leaderLeavesBeforeJoining } from './leader-leaves-before-joining.ts'

testRule(leaderLeavesBeforeJoining, legalLeader, 'until', [
  ['早一天', { since: '2023-03-20', until: '2023-03-19' }, 1],
  ['同一天', { since: '2023-03-20', until: '2023-03-20' }, 0],
  ['仍在册', { since: '2023-03-20' }, 0],
  ['没有填', {}, 0],
])
