import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { calendarDayNamed } from '../campaign-names.ts'
import type { publicityPlanItem } from '../publicity-plan-item-record.ts'

export const noticeMissing: Rule<RuleItem<typeof publicityPlanItem>> = {
  meta: {
    id: 'publicity/notice-missing',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'remind',
    message: '这项活动的日期每年由通知确定，还没有登记今年的通知',
    cure: '收到通知后填写文号，并按通知核对起止日期。',
  },
  *check(item) {
    if (item.title === null || item.notice !== null || item.startsOn === null) return
    const day = calendarDayNamed(item.title)
    const isKnown = day?.rule.kind === 'floating' && day.rule.known[Number(item.startsOn.slice(0, 4))] !== undefined
    if (day?.rule.kind === 'floating' && !isKnown) yield { at: 'notice' }
  },
}
