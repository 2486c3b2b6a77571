import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { planTask } from '../plan-task-record.ts'

export const taskOverdue: Rule<RuleItem<typeof planTask>> = {
  meta: {
    id: 'duties/task-overdue',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'remind',
    message: '已过时限，还没有办结',
    cure: '已经完成的，补填结果后办结；完成不了的，调整时限或者写明理由不再办理。',
  },
  *check({ state, dueOn }, { today }) {
    if ((state === 'planned' || state === 'doing') && dueOn !== null && dueOn < today) yield { at: 'dueOn' }
  },
}
