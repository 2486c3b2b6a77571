import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termObsolete: TextRule = {
  meta: {
    id: 'checking/term-obsolete',
    code: 'TRM-05',
    needs: 'text',
    basis: cite('《中共中央关于全面推进依法治国若干重大问题的决定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '已经不用的名称',
    cure: '改用现行名称。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-05')
  },
}
