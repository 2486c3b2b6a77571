import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionOneKey } from './question-one-key.ts'

testRule(questionOneKey, question, 'answer', [
  ['单选两个答案', { kind: 'single', answer: 'AB' }, 1],
  ['单选一个答案', { kind: 'single', answer: 'A' }, 0],
  ['多选', { kind: 'multiple', answer: 'AB' }, 0],
  ['没有填', {}, 0],
])
