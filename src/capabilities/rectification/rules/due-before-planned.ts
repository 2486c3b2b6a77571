import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from '../rectification-measure-record.ts'

export const dueBeforePlanned: Rule<RuleItem<typeof rectificationMeasure>> = {
  meta: {
    id: 'rectification/due-before-planned',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '完成时限早于制定日期',
    cure: '改正其中一个日期。',
  },
  *check(measure) {
    if (measure.plannedOn !== null && measure.dueOn !== null && measure.dueOn < measure.plannedOn) yield { at: 'dueOn' }
  },
}
