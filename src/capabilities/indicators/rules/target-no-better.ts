import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { indicator } from '../indicator-record.ts'

export const targetNoBetter: Rule<RuleItem<typeof indicator>> = {
  meta: {
    id: 'indicators/target-no-better',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '下年的目标比本年的数还低',
    cure: '核对目标；以保持为目标的，填与本年相同的数。',
  },
  *check(item) {
    const { value, target, direction } = item
    if (value === null || target === null) return
    if (direction === 'up' ? target < value : target > value) yield { at: 'target' }
  },
}
