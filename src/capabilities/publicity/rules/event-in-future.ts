import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { publicityEvent } from '../publicity-event-record.ts'

export const eventInFuture: Rule<RuleItem<typeof publicityEvent>> = {
  meta: {
    id: 'publicity/event-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '普法活动日期晚于今天',
    cure: '还没有举行的活动列入普法计划，举行以后再登记。',
  },
  *check(item, { today }) {
    if (item.heldOn !== null && item.heldOn > today) yield { at: 'heldOn' }
  },
}
