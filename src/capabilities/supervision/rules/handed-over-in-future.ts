import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { deputySuggestion } from '../deputy-suggestion-record.ts'

export const handedOverInFuture: Rule<RuleItem<typeof deputySuggestion>> = {
  meta: {
    id: 'supervision/handed-over-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '建议交办日期晚于今天',
    cure: '还没有交办的不登记；日期写错的，改正日期。',
  },
  *check(item, { today }) {
    if (item.handedOverOn !== null && item.handedOverOn > today) yield { at: 'handedOverOn' }
  },
}
