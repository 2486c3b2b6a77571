import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { studySession } from '../record.ts'

export const courtHearingWithoutCase: Rule<RuleItem<typeof studySession>> = {
  meta: {
    id: 'study/court-hearing-without-case',
    basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
    since: '2016-03-22',
    strength: 'warn',
    message: '旁听庭审没有写明案件',
    cure: '填写审理法院和案由，不写当事人姓名。',
  },
  *check(session) {
    if (session.form === 'court-hearing' && isBlank(session.courtCase)) yield { at: 'courtCase' }
  },
}
