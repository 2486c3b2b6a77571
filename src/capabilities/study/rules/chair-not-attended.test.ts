import { testRule } from '#records/server/test-rule.ts'
import { studySession } from '../record.ts'
import { chairNotAttended } from './chair-not-attended.ts'

testRule(chairNotAttended, studySession, 'chair', [
  ['主持人没有到', { chair: '甲', attended: ['乙'] }, 1],
  ['主持人到了', { chair: '甲', attended: ['甲', '乙'] }, 0],
  ['还没有填实到', { chair: '甲', attended: [] }, 0],
  ['没有填主持人', { attended: ['甲'] }, 0],
])
