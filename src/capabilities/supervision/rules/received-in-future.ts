import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { filingReview } from '../filing-review-record.ts'

export const receivedInFuture: Rule<RuleItem<typeof filingReview>> = {
  meta: {
    id: 'supervision/received-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '收到备案日期晚于今天',
    cure: '还没有收到的不登记；日期写错的，改正日期。',
  },
  *check(item, { today }) {
    if (item.receivedOn !== null && item.receivedOn > today) yield { at: 'receivedOn' }
  },
}
