import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from '../record.ts'

export const opinionUnanswered: Rule<RuleItem<typeof supervisionItem>> = {
  meta: {
    id: 'supervision/opinion-unanswered',
    basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第十七条'),
    since: '2007-01-01',
    strength: 'remind',
    message: '审议意见办理情况报告已过要求的日期，尚未收到',
    cure: '联系有关机关的办事机构；已经收到的，补填收到日期。',
  },
  *check(item, { today }) {
    if (item.opinionDueOn === null || item.repliedOn !== null) return
    if (item.opinionDueOn < today) yield { at: 'repliedOn' }
  },
}
