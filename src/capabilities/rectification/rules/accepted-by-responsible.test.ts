import { testRule } from '#records/server/test-rule.ts'
import { problem } from '../problem-record.ts'
import { acceptedByResponsible } from './accepted-by-responsible.ts'

testRule(acceptedByResponsible, problem, 'acceptedBy', [
  ['同一个人', { acceptedBy: '甲', personResponsible: '甲' }, 1],
  ['不同的人', { acceptedBy: '乙', personResponsible: '甲' }, 0],
  ['没有核验', { personResponsible: '甲' }, 0],
])
