import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { studySession } from '../record.ts'

export const chairNotAttended: Rule<RuleItem<typeof studySession>> = {
  meta: {
    id: 'study/chair-not-attended',
    basis: cite('《中国共产党党委（党组）理论学习中心组学习规则》', undefined, 'unverified'),
    since: '2017-01-30',
    strength: 'warn',
    message: '主持人不在实到人员之列',
    cure: '核对签到表，补上主持人，或者改正主持人。',
  },
  *check(session) {
    if (session.chair === null || session.attended === null || session.attended.length === 0) return
    if (!session.attended.includes(session.chair)) yield { at: 'chair' }
  },
}
