import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { problem } from '../problem-record.ts'

export const acceptedByResponsible: Rule<RuleItem<typeof problem>> = {
  meta: {
    id: 'rectification/accepted-by-responsible',
    basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
    since: '2021-05-01',
    strength: 'block',
    message: '核验人就是整改责任人',
    cure: '请整改责任人以外的人核验。',
  },
  *check(problem) {
    if (problem.acceptedBy !== null && problem.acceptedBy === problem.personResponsible) yield { at: 'acceptedBy' }
  },
}
