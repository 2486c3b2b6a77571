import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termDutyName: TextRule = {
  meta: {
    id: 'checking/term-duty-name',
    code: 'TRM-01',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '职责名称不对',
    cure: '写“推进法治建设第一责任人职责”。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-01')
  },
}
