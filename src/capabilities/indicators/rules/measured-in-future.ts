import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { indicator } from '../indicator-record.ts'

export const measuredInFuture: Rule<RuleItem<typeof indicator>> = {
  meta: {
    id: 'indicators/measured-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '测得日期晚于今天',
    cure: '还没有测的不登记；日期写错的，改正日期。',
  },
  *check(item, { today }) {
    if (item.measuredOn !== null && item.measuredOn > today) yield { at: 'measuredOn' }
  },
}
