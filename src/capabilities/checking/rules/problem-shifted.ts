import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

const others =
  /(?:部分|个别|少数|一些|有的)(?:党员)?(?:干部职工|干部|职工|同志|领导干部|执法人员|工作人员|科室|单位|部门|群众|村民|企业)/gu

export const problemShifted: TextRule = {
  meta: {
    id: 'checking/problem-shifted',
    code: 'PRB-03',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '问题应当从自己说起',
    cure: '写“我”在领导、督促上的不足。',
  },
  *check(text) {
    for (const hit of findIn(text, others)) {
      const part = partAt(text.parts, hit.start)
      if (part?.kind === 'problems') yield { start: hit.start, end: hit.end }
    }
  },
}
