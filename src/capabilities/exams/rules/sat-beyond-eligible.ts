import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { exam } from '../exam-record.ts'

export const satBeyondEligible: Rule<RuleItem<typeof exam>> = {
  meta: {
    id: 'exams/sat-beyond-eligible',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '实考人数多于应考人数',
    cure: '核对应考名单和签到；名单以外的人参加的，先补入名单。',
  },
  *check(item) {
    if (item.sat !== null && item.eligible !== null && item.sat > item.eligible) yield { at: 'sat' }
  },
}
