import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from '../rectification-measure-record.ts'

export const doneInFuture: Rule<RuleItem<typeof rectificationMeasure>> = {
  meta: {
    id: 'rectification/done-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '完成日期晚于今天',
    cure: '完成以后再填写。',
  },
  *check(measure, { today }) {
    if (measure.doneOn !== null && measure.doneOn > today) yield { at: 'doneOn' }
  },
}
