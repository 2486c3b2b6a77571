import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { recordsNamed } from '../records-behind.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const problemWithoutRecord: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/problem-without-record',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '问题没有台账记录',
    cure: '在“整改”中登记该问题的事实、来源和责任人。',
  },
  *check(statement) {
    const { blocks, problems, lastProblems, olderProblems } = statement
    for (const { id, body } of blocks) {
      if (body.pillar !== 'problems' || body.kind !== 'paragraph' || body.title === '') continue
      const named = recordsNamed(statement, body)
      if (![...problems, ...lastProblems, ...olderProblems].some((problem) => named.includes(problem.id)))
        yield { at: id, message: `问题“${body.title}”没有台账记录` }
    }
  },
}
