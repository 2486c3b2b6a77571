import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { direction } from '../direction-record.ts'

export const settledBeforeGiven: Rule<RuleItem<typeof direction>> = {
  meta: {
    id: 'duties/settled-before-given',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '落实日期早于交办日期',
    cure: '核对两个日期。',
  },
  *check({ givenOn, settledOn }) {
    if (givenOn !== null && settledOn !== null && settledOn < givenOn) yield { at: 'settledOn' }
  },
}
