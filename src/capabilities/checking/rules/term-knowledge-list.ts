import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termKnowledgeList: TextRule = {
  meta: {
    id: 'checking/term-knowledge-list',
    code: 'TRM-04',
    needs: 'text',
    basis: cite('《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》', undefined, 'second-hand'),
    since: '2021-01-01',
    strength: 'warn',
    message: '清单名称不对',
    cure: '写“应知应会党内法规和国家法律清单”。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-04')
  },
}
