import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { publicityEvent } from '../publicity-event-record.ts'

export const audienceWithoutMethod: Rule<RuleItem<typeof publicityEvent>> = {
  meta: {
    id: 'publicity/audience-without-method',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '受众人数没有写明怎样计数',
    cure: '选签到、按发放份数、现场估计或者平台统计；说不清的，受众不填。',
  },
  *check(item) {
    if (item.audience !== null && item.countedBy === null) yield { at: 'countedBy' }
  },
}
