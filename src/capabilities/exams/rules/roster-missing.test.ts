import { testRule } from '#records/server/test-rule.ts'
import { exam } from '../exam-record.ts'
import { rosterMissing } from './roster-missing.ts'

testRule(rosterMissing, exam, 'eligible', [
  ['只有实考人数', { sat: 39 }, 1],
  ['两个都有', { eligible: 40, sat: 39 }, 0],
  ['都没有填', {}, 0],
])
