import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { mustKnowList } from '../must-know-list-record.ts'

export const listApprovedInFuture: Rule<RuleItem<typeof mustKnowList>> = {
  meta: {
    id: 'study/list-approved-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '清单审定日期晚于今天',
    cure: '还没有审定的先留作草稿，审定以后再归档。',
  },
  *check(list, { today }) {
    if (list.approvedOn !== null && list.approvedOn > today) yield { at: 'approvedOn' }
  },
}
