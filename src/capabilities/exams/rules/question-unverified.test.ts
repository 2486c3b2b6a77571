import { testRule } from '#records/server/test-rule.ts'
import { question } from '../bank/question-record.ts'
import { questionUnverified } from './question-unverified.ts'

testRule(questionUnverified, question, 'checked', [
  ['待核', { checked: 'unverified' }, 1],
  ['核对过', { checked: 'read' }, 0],
  ['核对过转载', { checked: 'second-hand' }, 0],
  ['没有填', {}, 0],
])
