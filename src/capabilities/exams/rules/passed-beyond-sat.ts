import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { exam } from '../exam-record.ts'

export const passedBeyondSat: Rule<RuleItem<typeof exam>> = {
  meta: {
    id: 'exams/passed-beyond-sat',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '合格人数多于实考人数',
    cure: '核对成绩单；补考合格的人只计一次。',
  },
  *check(item) {
    if (item.passed !== null && item.sat !== null && item.passed > item.sat) yield { at: 'passed' }
  },
}
