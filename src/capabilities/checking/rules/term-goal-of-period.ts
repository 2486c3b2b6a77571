import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termGoalOfPeriod: TextRule = {
  meta: {
    id: 'checking/term-goal-of-period',
    code: 'TRM-11',
    needs: 'text',
    basis: cite('《法治政府建设实施纲要（2021－2025年）》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '目标表述已经过时',
    cure: '用现行纲要的表述。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-11')
  },
}
