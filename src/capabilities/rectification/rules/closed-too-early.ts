import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { closedWithOpenMeasures, type FollowedMeasure, type FollowedProblem } from '../follow-up.ts'

export interface ProblemWithMeasures {
  readonly problem: FollowedProblem
  /** Measures of the ledger; those against other problems are passed over. */
  readonly measures: readonly (FollowedMeasure & { readonly title: string })[]
}

export const closedTooEarly: Rule<ProblemWithMeasures> = {
  meta: {
    id: 'rectification/closed-too-early',
    basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
    since: '2021-05-01',
    strength: 'block',
    message: '问题还有措施没有销号',
    cure: '先把这些措施验收销号；不再实行的措施，写明理由作废。',
  },
  *check({ problem, measures }) {
    for (const { open } of closedWithOpenMeasures([problem], measures)) {
      const named = open.slice(0, 3).map(({ title }) => `“${title}”`)
      const rest = open.length > named.length ? `等 ${open.length} 项措施` : ''
      yield { message: `${named.join('、')}${rest}还没有销号，问题不能销号` }
    }
  },
}
