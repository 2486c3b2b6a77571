import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from '../rectification-measure-record.ts'

export const postponedBeforeDue: Rule<RuleItem<typeof rectificationMeasure>> = {
  meta: {
    id: 'rectification/postponed-before-due',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '延期的日期不晚于原定的完成时限',
    cure: '改正其中一个日期；没有延期的，“延期至”留空。',
  },
  *check({ dueOn, postponedTo }) {
    if (dueOn !== null && postponedTo !== null && postponedTo <= dueOn) yield { at: 'postponedTo' }
  },
}
