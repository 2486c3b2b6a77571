import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termShortForm: TextRule = {
  meta: {
    id: 'checking/term-short-form',
    code: 'TRM-09',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '简称不规范',
    cure: '写全称。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-09')
  },
}
