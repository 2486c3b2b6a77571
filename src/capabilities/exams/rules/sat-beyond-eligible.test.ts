import { testRule } from '#records/server/test-rule.ts'
import { exam } from '../exam-record.ts'
import { satBeyondEligible } from './sat-beyond-eligible.ts'

testRule(satBeyondEligible, exam, 'sat', [
  ['多一人', { eligible: 40, sat: 41 }, 1],
  ['一样多', { eligible: 40, sat: 40 }, 0],
  ['少一人', { eligible: 40, sat: 39 }, 0],
  ['没有名单', { sat: 39 }, 0],
  ['没有填', {}, 0],
])
