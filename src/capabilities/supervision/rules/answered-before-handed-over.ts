import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { deputySuggestion } from '../deputy-suggestion-record.ts'

export const answeredBeforeHandedOver: Rule<RuleItem<typeof deputySuggestion>> = {
  meta: {
    id: 'supervision/answered-before-handed-over',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '答复代表日期早于建议交办日期',
    cure: '核对交办通知和答复函，改正其中一个日期。',
  },
  *check(item) {
    if (item.handedOverOn !== null && item.answeredOn !== null && item.answeredOn < item.handedOverOn)
      yield { at: 'answeredOn' }
  },
}
