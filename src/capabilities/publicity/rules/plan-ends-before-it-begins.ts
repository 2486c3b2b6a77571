import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { publicityPlanItem } from '../publicity-plan-item-record.ts'

export const planEndsBeforeItBegins: Rule<RuleItem<typeof publicityPlanItem>> = {
  meta: {
    id: 'publicity/plan-ends-before-it-begins',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '计划结束日早于开始日',
    cure: '改正日期；只有一天的，结束日可以不填。',
  },
  *check(item) {
    if (item.startsOn !== null && item.endsOn !== null && item.endsOn < item.startsOn) yield { at: 'endsOn' }
  },
}
