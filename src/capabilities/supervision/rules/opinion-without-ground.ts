import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { filingReview } from '../filing-review-record.ts'

export const opinionWithoutGround: Rule<RuleItem<typeof filingReview>> = {
  meta: {
    id: 'supervision/opinion-without-ground',
    basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第四十条'),
    since: '2007-01-01',
    strength: 'warn',
    message: '提出审查意见或者撤销，没有写明属于哪种不适当的情形',
    cure: '在“不适当的情形”中选择一种。',
  },
  *check(item) {
    if (item.result !== null && item.result !== 'clear' && item.ground === null) yield { at: 'ground' }
  },
}
