import { testRule } from '#records/server/test-rule.ts'
import { internalRule } from '../internal-rule-record.ts'
import { oldTextTwice } from './old-text-twice.ts'

testRule(oldTextTwice, internalRule, 'oldText', [
  ['两样都有', { predecessor: '2022年印发', oldText: '第一条' }, 1],
  ['只选了上一次的文本', { predecessor: '2022年印发' }, 0],
  ['只填了旧文本', { oldText: '第一条' }, 0],
])
