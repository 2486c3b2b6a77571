import type { Rule, RuleItem } from '#kernel/rule.ts'
import { responsibility } from '../basis-words.ts'
import type { internalRule } from '../internal-rule-record.ts'

export const reviewDue: Rule<RuleItem<typeof internalRule>> = {
  meta: {
    id: 'internal-rules/review-due',
    basis: responsibility,
    since: '2016-11-30',
    strength: 'remind',
    message: '制度评估日期已过',
    cure: '评估要不要改：改了的登记新的一条，不改的推后评估日期。',
  },
  *check({ action, reviewOn }, { today }) {
    if (action !== 'repeal' && reviewOn !== null && reviewOn < today) yield { at: 'reviewOn' }
  },
}
