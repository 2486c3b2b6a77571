import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { recordsNamed } from '../records-behind.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const measureWithoutProblem: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/measure-without-problem',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '措施没有写明针对哪个问题',
    cure: '写明所针对的问题；与问题无关的工作打算可以保留。',
  },
  *check(statement) {
    const { blocks, measures, problems, lastProblems, olderProblems } = statement
    const known = new Set([...measures, ...problems, ...lastProblems, ...olderProblems].map(({ id }) => id))
    for (const { id, body } of blocks) {
      if (body.pillar !== 'measures' || body.kind !== 'paragraph' || body.title === '') continue
      const named = recordsNamed(statement, body)
      // What rests on other registers alone, as the tasks of next year's plan, is no measure against a problem.
      if (named.length > 0 && !named.some((id) => known.has(id))) continue
      if (!measures.some(({ id: measure, problem }) => problem !== '' && named.includes(measure)))
        yield { at: id, message: `措施“${body.title}”没有写明针对哪个问题` }
    }
  },
}
