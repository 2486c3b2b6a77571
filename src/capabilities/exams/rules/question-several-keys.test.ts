import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionSeveralKeys } from './question-several-keys.ts'

testRule(questionSeveralKeys, question, 'answer', [
  ['多选一个答案', { kind: 'multiple', answer: 'A' }, 1],
  ['写了两遍同一个', { kind: 'multiple', answer: 'AA' }, 1],
  ['多选两个答案', { kind: 'multiple', answer: 'AC' }, 0],
  ['单选', { kind: 'single', answer: 'A' }, 0],
  ['没有填', {}, 0],
])
