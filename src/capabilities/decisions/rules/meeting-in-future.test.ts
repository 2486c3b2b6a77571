import { testRule } from '#records/server/test-rule.ts'
import { partyGroupMeeting } from '../meeting-record.ts'
import { meetingInFuture } from './meeting-in-future.ts'

testRule(meetingInFuture, partyGroupMeeting, 'heldOn', [
  ['明天的会', { heldOn: '2024-06-29' }, 1],
  ['今天的会', { heldOn: '2024-06-28' }, 0],
  ['没有日期', {}, 0],
])
