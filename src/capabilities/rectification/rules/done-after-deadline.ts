import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from '../rectification-measure-record.ts'

export const doneAfterDeadline: Rule<RuleItem<typeof rectificationMeasure>> = {
  meta: {
    id: 'rectification/done-after-deadline',
    basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
    since: '2021-05-01',
    strength: 'warn',
    message: '完成日期晚于完成时限',
    cure: '属实的可以照常验收，述法时据实说明；写错的改正。',
  },
  *check(measure) {
    if (measure.doneOn !== null && measure.dueOn !== null && measure.doneOn > measure.dueOn) yield { at: 'doneOn' }
  },
}
