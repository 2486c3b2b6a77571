import { testRule } from '#records/server/test-rule.ts'
import { internalRule } from '../internal-rule-record.ts'
import { oldTextMissing } from './old-text-missing.ts'

testRule(oldTextMissing, internalRule, 'oldText', [
  ['两样都没有', { action: 'amend' }, 1],
  ['选了上一次的文本', { action: 'amend', predecessor: '2022年印发' }, 0],
  ['填了旧文本', { action: 'amend', oldText: '第一条' }, 0],
  ['制定', { action: 'make' }, 0],
])
