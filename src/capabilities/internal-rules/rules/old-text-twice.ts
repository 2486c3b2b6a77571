import type { Rule, RuleItem } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'
import type { internalRule } from '../internal-rule-record.ts'

export const oldTextTwice: Rule<RuleItem<typeof internalRule>> = {
  meta: {
    id: 'internal-rules/old-text-twice',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'warn',
    message: '选了上一次的文本，又填了旧文本',
    cure: '去掉“旧文本”，对照时从上一次的文本取得。',
  },
  *check({ predecessor, oldText }) {
    if (predecessor !== null && (oldText ?? '').trim() !== '') yield { at: 'oldText' }
  },
}
