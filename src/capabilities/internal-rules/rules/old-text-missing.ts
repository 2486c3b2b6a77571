import type { Rule, RuleItem } from '#kernel/rule.ts'
import { responsibility } from '../basis-words.ts'
import type { internalRule } from '../internal-rule-record.ts'

export const oldTextMissing: Rule<RuleItem<typeof internalRule>> = {
  meta: {
    id: 'internal-rules/old-text-missing',
    basis: responsibility,
    since: '2016-11-30',
    strength: 'warn',
    message: '修订的制度没有旧文本可以对照',
    cure: '选上一次的文本；上一次的没有登记的，把旧条文贴到“旧文本”。',
  },
  *check({ action, predecessor, oldText }) {
    if (action === 'amend' && predecessor === null && (oldText ?? '').trim() === '') yield { at: 'oldText' }
  },
}
