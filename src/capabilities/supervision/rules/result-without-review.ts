import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { filingReview } from '../filing-review-record.ts'

export const resultWithoutReview: Rule<RuleItem<typeof filingReview>> = {
  meta: {
    id: 'supervision/result-without-review',
    basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第三十九条'),
    since: '2007-01-01',
    strength: 'block',
    message: '审查结果和审查完成日期只填了一项',
    cure: '完成审查的，两项都填；还在审查的，两项都不填。',
  },
  *check(item) {
    if ((item.result === null) !== (item.reviewedOn === null)) yield { at: 'reviewedOn' }
  },
}
