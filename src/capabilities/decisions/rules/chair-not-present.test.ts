import { testRule } from '#records/server/test-rule.ts'
import { partyGroupMeeting } from '../meeting-record.ts'
import { chairNotPresent } from './chair-not-present.ts'

testRule(chairNotPresent, partyGroupMeeting, 'chair', [
  ['主持人没有到', { chair: '甲', present: ['乙'] }, 1],
  ['主持人到了', { chair: '甲', present: ['甲', '乙'] }, 0],
  ['没有填实到', { chair: '甲' }, 0],
])
