import { testRule } from '#records/server/test-rule.ts'
import { studySession } from '../record.ts'
import { attendedBeyondInvited } from './attended-beyond-invited.ts'

testRule(attendedBeyondInvited, studySession, 'attended', [
  ['多出一人', { invited: ['甲', '乙'], attended: ['甲', '丙'] }, 1],
  ['都在应到之列', { invited: ['甲', '乙'], attended: ['甲'] }, 0],
  ['没有填应到', { invited: null, attended: ['甲'] }, 1],
  ['都没有填', {}, 0],
])
