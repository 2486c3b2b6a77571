import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from '../rectification-measure-record.ts'

export const measureOverdue: Rule<RuleItem<typeof rectificationMeasure>> = {
  meta: {
    id: 'rectification/measure-overdue',
    basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
    since: '2021-05-01',
    strength: 'remind',
    message: '措施已过完成时限，尚未提请验收',
    cure: '完成的，上传佐证并提请验收；没有完成的，报进度说明情况，并在“延期至”栏写新的时限。',
  },
  *check(measure, { today }) {
    const due = measure.postponedTo ?? measure.dueOn
    if (due === null || (measure.state !== 'todo' && measure.state !== 'doing')) return
    if (due < today) yield { at: measure.postponedTo === null ? 'dueOn' : 'postponedTo' }
  },
}
