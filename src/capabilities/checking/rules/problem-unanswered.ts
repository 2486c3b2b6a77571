import { cite } from '#kernel/citation.ts'
import { leadOf } from '../lead-of.ts'
import { matchMeasures } from '../match-measures.ts'
import type { TextRule } from '../text-rule.ts'

export const problemUnanswered: TextRule = {
  meta: {
    id: 'checking/problem-unanswered',
    code: 'PRB-01',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '这个问题没有对应的措施',
    cure: '针对这个问题写一条措施。',
  },
  *check(text) {
    for (const point of matchMeasures(text.parts)?.unanswered ?? []) yield leadOf(text, point)
  },
}
