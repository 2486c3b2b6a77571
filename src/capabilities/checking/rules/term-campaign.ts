import { cite } from '#kernel/citation.ts'
import { termHits } from '../term-hits.ts'
import type { TextRule } from '../text-rule.ts'

export const termCampaign: TextRule = {
  meta: {
    id: 'checking/term-campaign',
    code: 'TRM-06',
    needs: 'text',
    basis: cite('设立各宣传日、宣传月的法律、决定和通知', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '宣传活动的名称不对',
    cure: '写规定的名称。',
  },
  *check(text) {
    yield* termHits(text, 'TRM-06')
  },
}
