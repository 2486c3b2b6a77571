import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionOptionsUnwanted } from './question-options-unwanted.ts'

testRule(questionOptionsUnwanted, question, 'optionA', [
  ['判断题列了选项', { kind: 'true-false', optionA: '对', optionB: '错' }, 1],
  ['填空题列了选项', { kind: 'fill-in', optionA: '甲' }, 1],
  ['判断题', { kind: 'true-false' }, 0],
  ['单选题', { kind: 'single', optionA: '甲', optionB: '乙' }, 0],
  ['没有填', {}, 0],
])
