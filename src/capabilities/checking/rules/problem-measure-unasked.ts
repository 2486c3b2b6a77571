import { cite } from '#kernel/citation.ts'
import { leadOf } from '../lead-of.ts'
import { matchMeasures } from '../match-measures.ts'
import type { TextRule } from '../text-rule.ts'

export const problemMeasureUnasked: TextRule = {
  meta: {
    id: 'checking/problem-measure-unasked',
    code: 'PRB-04',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '这条措施没有针对文中的问题',
    cure: '写明针对哪个问题；无关的移到别处。',
  },
  *check(text) {
    for (const point of matchMeasures(text.parts)?.unasked ?? []) yield leadOf(text, point)
  },
}
