import { testRule } from '#records/server/test-rule.ts'
import { indicator } from '../indicator-record.ts'
import { effectInName } from './effect-in-name.ts'

testRule(effectInName, indicator, 'title', [
  ['写了提高', { title: '学法考试平均成绩提高' }, 1],
  ['写了明显', { title: '法治素养明显增强情况' }, 1],
  ['只写量什么', { title: '学法考试平均成绩' }, 0],
  ['没有填', {}, 0],
])
