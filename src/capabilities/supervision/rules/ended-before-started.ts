import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from '../record.ts'

export const endedBeforeStarted: Rule<RuleItem<typeof supervisionItem>> = {
  meta: {
    id: 'supervision/ended-before-started',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '结束日期早于开始日期',
    cure: '核对通知和报告，改正其中一个日期。',
  },
  *check(item) {
    if (item.startedOn !== null && item.endedOn !== null && item.endedOn < item.startedOn) yield { at: 'endedOn' }
  },
}
