import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionKeyUnreadable } from './question-key-unreadable.ts'

testRule(questionKeyUnreadable, question, 'answer', [
  ['单选写了文字', { kind: 'single', answer: '国务院' }, 1],
  ['判断写了别的', { kind: 'true-false', answer: '不一定' }, 1],
  ['字母', { kind: 'single', answer: 'B' }, 0],
  ['几个字母', { kind: 'multiple', answer: 'A、C' }, 0],
  ['对错号', { kind: 'true-false', answer: '√' }, 0],
  ['填空', { kind: 'fill-in', answer: '三' }, 0],
  ['没有填', {}, 0],
])
