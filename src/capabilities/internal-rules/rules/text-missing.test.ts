import { testRule } from '#records/server/test-rule.ts'
import { internalRule } from '../internal-rule-record.ts'
import { textMissing } from './text-missing.ts'

testRule(textMissing, internalRule, 'newText', [
  ['修订，没有文本', { action: 'amend' }, 1],
  ['制定，文本是空格', { action: 'make', newText: ' ' }, 1],
  ['修订，有文本', { action: 'amend', newText: '第一条' }, 0],
  ['废止', { action: 'repeal' }, 0],
  ['还没有选', {}, 0],
])
