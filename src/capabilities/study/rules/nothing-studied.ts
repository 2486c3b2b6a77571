import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { studySession } from '../record.ts'

export const nothingStudied: Rule<RuleItem<typeof studySession>> = {
  meta: {
    id: 'study/nothing-studied',
    basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
    since: '2016-03-22',
    strength: 'warn',
    message: '没有写明学习了哪部法律法规或哪个专题',
    cure: '填写学习的法律法规，或者学习专题。',
  },
  *check(session) {
    if (session.form === null || session.form === 'court-hearing' || session.form === 'oath') return
    if ((session.laws ?? []).length === 0 && (session.topics ?? []).length === 0) yield { at: 'laws' }
  },
}
