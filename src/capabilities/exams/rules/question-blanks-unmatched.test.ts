import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionBlanksUnmatched } from './question-blanks-unmatched.ts'

testRule(questionBlanksUnmatched, question, 'answer', [
  ['没有空', { kind: 'fill-in', stem: '国家宪法日是12月4日。', answer: '12月4日' }, 1],
  ['两空一答', { kind: 'fill-in', stem: '____和____', answer: '甲' }, 1],
  ['一空两答', { kind: 'fill-in', stem: '____', answer: '甲；乙' }, 1],
  ['一空一答', { kind: 'fill-in', stem: '国家宪法日是____。', answer: '12月4日|十二月四日' }, 0],
  ['括号也是空', { kind: 'fill-in', stem: '（　　）和（ ）', answer: '甲；乙' }, 0],
  ['不是填空', { kind: 'single', stem: '____', answer: 'A' }, 0],
  ['没有填', {}, 0],
])
