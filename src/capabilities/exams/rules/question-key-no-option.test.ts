import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionKeyNoOption } from './question-key-no-option.ts'

testRule(questionKeyNoOption, question, 'answer', [
  ['答案 D，只有三项', { kind: 'single', optionA: '甲', optionB: '乙', optionC: '丙', answer: 'D' }, 1],
  ['多选有一个字母不在', { kind: 'multiple', optionA: '甲', optionB: '乙', answer: 'ABC' }, 1],
  ['都在', { kind: 'multiple', optionA: '甲', optionB: '乙', answer: 'AB' }, 0],
  ['没有选项的另行提示', { kind: 'single', answer: 'A' }, 0],
  ['没有填', {}, 0],
])
