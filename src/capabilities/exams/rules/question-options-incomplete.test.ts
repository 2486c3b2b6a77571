import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionOptionsIncomplete } from './question-options-incomplete.ts'

testRule(questionOptionsIncomplete, question, 'optionA', [
  ['一项也没有', { kind: 'single' }, 1],
  ['只有一项', { kind: 'single', optionA: '甲' }, 1],
  ['中间空一项', { kind: 'multiple', optionA: '甲', optionB: '乙', optionD: '丁' }, 1],
  ['四项', { kind: 'single', optionA: '甲', optionB: '乙', optionC: '丙', optionD: '丁' }, 0],
  ['两项', { kind: 'single', optionA: '甲', optionB: '乙' }, 0],
  ['判断题', { kind: 'true-false' }, 0],
  ['没有填', {}, 0],
])
