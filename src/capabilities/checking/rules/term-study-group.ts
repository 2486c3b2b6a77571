import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termStudyGroup: TextRule = {
  meta: {
    id: 'checking/term-study-group',
    code: 'TRM-12',
    needs: 'text',
    basis: cite('《中国共产党党委（党组）理论学习中心组学习规则》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '理论学习中心组的名称不全',
    cure: '写“理论学习中心组”。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-12')
  },
}
