import { testRule } from '#records/server/test-rule.ts'
import { exam } from '../exam-record.ts'
import { passedBeyondSat } from './passed-beyond-sat.ts'

testRule(passedBeyondSat, exam, 'passed', [
  ['多一人', { sat: 39, passed: 40 }, 1],
  ['一样多', { sat: 39, passed: 39 }, 0],
  ['没有成绩', { sat: 39 }, 0],
  ['没有填', {}, 0],
])
