import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { studySession } from '../record.ts'

export const attendedBeyondInvited: Rule<RuleItem<typeof studySession>> = {
  meta: {
    id: 'study/attended-beyond-invited',
    basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
    since: '2016-03-22',
    strength: 'block',
    message: '实到人员中有人不在应到人员之列',
    cure: '核对签到表：确应参加的，补入应到人员；误选的，从实到人员中去掉。',
  },
  *check(session) {
    const invited = new Set(session.invited ?? [])
    if ((session.attended ?? []).some((id) => !invited.has(id))) yield { at: 'attended' }
  },
}
