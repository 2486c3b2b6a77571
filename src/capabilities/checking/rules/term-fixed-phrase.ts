import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termFixedPhrase: TextRule = {
  meta: {
    id: 'checking/term-fixed-phrase',
    code: 'TRM-03',
    needs: 'text',
    basis: cite('《中共中央关于全面推进依法治国若干重大问题的决定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '固定表述不准确',
    cure: '按规范表述书写。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-03')
  },
}
