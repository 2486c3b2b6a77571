import { daysBetween } from '#derive/days-between.ts'
import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { studySession } from '../record.ts'

export const filedLate: Rule<RuleItem<typeof studySession>> = {
  meta: {
    id: 'study/filed-late',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'remind',
    message: '这次学习过去已超过60天，仍未归档',
    cure: '材料齐全的，请尽早归档；补记的，在纪要中说明补记情况即可。',
  },
  *check(session, { today }) {
    if (session.state !== 'draft' || session.heldOn === null) return
    if (daysBetween(session.heldOn, today) > 60) yield { at: 'heldOn' }
  },
}
