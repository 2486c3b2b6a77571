import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { studySession } from '../record.ts'

export const preMeetingWithoutMatter: Rule<RuleItem<typeof studySession>> = {
  meta: {
    id: 'study/pre-meeting-without-matter',
    basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
    since: '2016-03-22',
    strength: 'warn',
    message: '会前学法没有写明所服务的议题',
    cure: '填写学法之后会议研究的议题。',
  },
  *check(session) {
    if (session.form === 'pre-meeting' && isBlank(session.matter)) yield { at: 'matter' }
  },
}
