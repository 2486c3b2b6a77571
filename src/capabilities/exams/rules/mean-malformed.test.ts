import { testRule } from '#records/server/test-rule.ts'
import { exam } from '../exam-record.ts'
import { meanMalformed } from './mean-malformed.ts'

testRule(meanMalformed, exam, 'mean', [
  ['一位小数', { mean: '87.6' }, 0],
  ['整数', { mean: '90' }, 0],
  ['两位小数', { mean: '87.65' }, 1],
  ['带单位', { mean: '87.6分' }, 1],
  ['等级', { mean: '良好' }, 1],
  ['没有填', {}, 0],
])
