import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { exam } from '../exam-record.ts'

export const examInFuture: Rule<RuleItem<typeof exam>> = {
  meta: {
    id: 'exams/exam-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '考试日期晚于今天',
    cure: '还没有举行的考试不登记；日期写错的，改正日期。',
  },
  *check(item, { today }) {
    if (item.heldOn !== null && item.heldOn > today) yield { at: 'heldOn' }
  },
}
