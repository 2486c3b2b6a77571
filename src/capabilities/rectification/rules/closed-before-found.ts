import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { problem } from '../problem-record.ts'

export const closedBeforeFound: Rule<RuleItem<typeof problem>> = {
  meta: {
    id: 'rectification/closed-before-found',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '销号日期早于发现日期',
    cure: '改正其中一个日期。',
  },
  *check(problem) {
    if (problem.foundOn !== null && problem.closedOn !== null && problem.closedOn < problem.foundOn)
      yield { at: 'closedOn' }
  },
}
