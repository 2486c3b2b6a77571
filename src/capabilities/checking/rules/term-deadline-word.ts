import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termDeadlineWord: TextRule = {
  meta: {
    id: 'checking/term-deadline-word',
    code: 'TRM-13',
    needs: 'text',
    basis: cite('《现代汉语词典》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '用词不准',
    cure: '到某时为止用“截至”；法规制度用“制定”。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-13')
  },
}
