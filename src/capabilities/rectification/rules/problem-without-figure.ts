import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { problem } from '../problem-record.ts'

export const problemWithoutFigure: Rule<RuleItem<typeof problem>> = {
  meta: {
    id: 'rectification/problem-without-figure',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '问题没有数据，容易写成空话',
    cure: '填写一个能说明问题的数，写明单位。',
  },
  *check(problem) {
    if (!isBlank(problem.fact) && (problem.figure === null || isBlank(problem.figureLabel))) yield { at: 'figure' }
  },
}
