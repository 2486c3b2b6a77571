import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { filingReview } from '../filing-review-record.ts'

export const reviewedBeforeReceived: Rule<RuleItem<typeof filingReview>> = {
  meta: {
    id: 'supervision/reviewed-before-received',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '审查完成日期早于收到备案日期',
    cure: '核对收文登记和审查意见，改正其中一个日期。',
  },
  *check(item) {
    if (item.receivedOn !== null && item.reviewedOn !== null && item.reviewedOn < item.receivedOn)
      yield { at: 'reviewedOn' }
  },
}
