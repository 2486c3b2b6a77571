import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termNearWord: TextRule = {
  meta: {
    id: 'checking/term-near-word',
    code: 'TRM-08',
    needs: 'text',
    basis: cite('《现代汉语词典》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '用词不当',
    cure: '改用规范的词。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-08')
  },
}
