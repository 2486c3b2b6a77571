import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { indicator } from '../indicator-record.ts'
import { proves } from '../measures.ts'

export const valueWorse: Rule<RuleItem<typeof indicator>> = {
  meta: {
    id: 'indicators/value-worse',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'remind',
    message: '本年的数没有好于上年，材料里只并列两年的数，不写变化',
    cure: '核对两年的数和指标方向；确实没有向好的，在查摆问题时一并考虑。',
  },
  *check(item) {
    const { value, lastValue, direction } = item
    if (value === null || lastValue === null || direction === null) return
    if (!proves({ value, lastValue, direction })) yield { at: 'value' }
  },
}
