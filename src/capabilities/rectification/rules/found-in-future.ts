import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { problem } from '../problem-record.ts'

export const foundInFuture: Rule<RuleItem<typeof problem>> = {
  meta: {
    id: 'rectification/found-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '发现日期晚于今天',
    cure: '改正发现日期。',
  },
  *check(problem, { today }) {
    if (problem.foundOn !== null && problem.foundOn > today) yield { at: 'foundOn' }
  },
}
