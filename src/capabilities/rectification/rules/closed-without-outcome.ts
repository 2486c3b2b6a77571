import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { problem } from '../problem-record.ts'

export const closedWithoutOutcome: Rule<RuleItem<typeof problem>> = {
  meta: {
    id: 'rectification/closed-without-outcome',
    basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
    since: '2021-05-01',
    strength: 'block',
    message: '待销号的问题没有写明整改结果、销号日期或核验人',
    cure: '补填整改结果、销号日期和核验人后再核验销号。',
  },
  *check(problem) {
    if (problem.state !== 'proposed' && problem.state !== 'closed') return
    if (isBlank(problem.result)) yield { at: 'result' }
    else if (problem.closedOn === null) yield { at: 'result', message: '没有填写销号日期' }
    else if (problem.acceptedBy === null) yield { at: 'result', message: '没有填写核验人' }
  },
}
