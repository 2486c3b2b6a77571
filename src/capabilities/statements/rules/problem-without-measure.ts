import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { recordsNamed } from '../records-behind.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const problemWithoutMeasure: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/problem-without-measure',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '问题没有对应的整改措施',
    cure: '在“整改”中为该问题登记措施，再重新起草“下一步工作措施”。',
  },
  *check(statement) {
    const { blocks, problems, lastProblems, olderProblems, measures } = statement
    const mentioned = new Set(blocks.flatMap(({ body }) => recordsNamed(statement, body)))
    for (const { id: block, body } of blocks) {
      if (body.pillar !== 'problems') continue
      const named = recordsNamed(statement, body)
      for (const problem of [...problems, ...lastProblems, ...olderProblems].filter(({ id }) => named.includes(id))) {
        const answered = measures.some((measure) => measure.problem === problem.id && mentioned.has(measure.id))
        if (!answered) yield { at: block, message: `问题“${problem.title}”没有对应的整改措施` }
      }
    }
  },
}
