import { testRule } from '#records/server/test-rule.ts'
import { partyGroupMeeting } from '../meeting-record.ts'
import { quorumNotMet } from './quorum-not-met.ts'

testRule(quorumNotMet, partyGroupMeeting, 'present', [
  ['五人到二人', { invited: ['甲', '乙', '丙', '丁', '戊'], present: ['甲', '乙'] }, 1],
  ['四人到二人', { invited: ['甲', '乙', '丙', '丁'], present: ['甲', '乙'] }, 0],
  ['没有填实到', { invited: ['甲', '乙'] }, 0],
  ['没有填应到', { present: ['甲'] }, 0],
])
