import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termLeaderName: TextRule = {
  meta: {
    id: 'checking/term-leader-name',
    code: 'TRM-02',
    needs: 'text',
    basis: cite('《中共中央关于全面推进依法治国若干重大问题的决定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '名称不全或不准',
    cure: '写全称。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-02')
  },
}
