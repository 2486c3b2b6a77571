import { testRule } from '#records/server/test-rule.ts'
import { partyGroupMeeting } from '../meeting-record.ts'
import { presentBeyondInvited } from './present-beyond-invited.ts'

testRule(presentBeyondInvited, partyGroupMeeting, 'present', [
  ['有人不在应到之列', { invited: ['甲', '乙'], present: ['甲', '丙'] }, 1],
  ['都在应到之列', { invited: ['甲', '乙'], present: ['甲'] }, 0],
  ['没有填写', {}, 0],
])
