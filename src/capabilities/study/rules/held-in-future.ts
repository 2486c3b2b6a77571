import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { studySession } from '../record.ts'

export const heldInFuture: Rule<RuleItem<typeof studySession>> = {
  meta: {
    id: 'study/held-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '学习日期晚于今天',
    cure: '尚未举行的学习不登记；日期写错的，改正日期。',
  },
  *check(session, { today }) {
    if (session.heldOn !== null && session.heldOn > today) yield { at: 'heldOn' }
  },
}
