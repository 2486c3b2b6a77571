import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { recordsNamed } from '../records-behind.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const lastYearUnanswered: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/last-year-unanswered',
    basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
    since: '2021-01-01',
    strength: 'warn',
    message: '上年度的问题没有交代',
    cure: '重新起草“上年度述法问题整改情况”部分。',
  },
  *check(statement) {
    const mentioned = new Set(statement.blocks.flatMap(({ body }) => recordsNamed(statement, body)))
    for (const problem of statement.lastProblems) {
      if (!mentioned.has(problem.id)) yield { message: `上年度问题“${problem.title}”没有交代整改情况` }
    }
  },
}
