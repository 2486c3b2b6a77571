import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from '../rectification-measure-record.ts'

export const doneDateMissing: Rule<RuleItem<typeof rectificationMeasure>> = {
  meta: {
    id: 'rectification/done-date-missing',
    basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
    since: '2021-05-01',
    strength: 'block',
    message: '待验收的措施没有填写完成日期',
    cure: '填写完成日期。',
  },
  *check(measure) {
    if ((measure.state === 'review' || measure.state === 'closed') && measure.doneOn === null) yield { at: 'doneOn' }
  },
}
