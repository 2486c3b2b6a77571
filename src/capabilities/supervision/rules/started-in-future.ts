import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from '../record.ts'

export const startedInFuture: Rule<RuleItem<typeof supervisionItem>> = {
  meta: {
    id: 'supervision/started-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '开始日期晚于今天',
    cure: '尚未开展的监督活动不登记；日期写错的，改正日期。',
  },
  *check(item, { today }) {
    if (item.startedOn !== null && item.startedOn > today) yield { at: 'startedOn' }
  },
}
