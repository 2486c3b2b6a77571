import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termPlenum: TextRule = {
  meta: {
    id: 'checking/term-plenum',
    code: 'TRM-10',
    needs: 'text',
    basis: cite('《中国共产党章程》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '会议名称不对',
    cure: '写“党的二十大”“党的二十届三中全会”。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-10')
  },
}
