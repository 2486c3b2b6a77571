import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { indicator } from '../indicator-record.ts'

export const effectInName: Rule<RuleItem<typeof indicator>> = {
  meta: {
    id: 'indicators/effect-in-name',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '指标名称里写了变化或者评价',
    cure: '只写量的是什么，变化由两年的数得出。',
  },
  *check(item) {
    if (/提高|提升|下降|减少|增长|增强|明显|显著|改善/u.test(item.title ?? '')) yield { at: 'title' }
  },
}
