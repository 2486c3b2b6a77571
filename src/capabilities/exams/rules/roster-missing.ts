import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { exam } from '../exam-record.ts'

export const rosterMissing: Rule<RuleItem<typeof exam>> = {
  meta: {
    id: 'exams/roster-missing',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '没有填应考人数，材料里不能写“全员参加”',
    cure: '有应考名单的，按名单填写应考人数。',
  },
  *check(item) {
    if (item.sat !== null && item.eligible === null) yield { at: 'eligible' }
  },
}
