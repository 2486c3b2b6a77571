import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { standInRecord } from '../stand-in-record.ts'

export const nobodyStandsInForThemselves: Rule<RuleItem<typeof standInRecord>> = {
  meta: {
    id: 'organs/nobody-stands-in-for-themselves',
    basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.4.2', 'second-hand'),
    since: '2019-12-01',
    strength: 'block',
    message: '代理人就是被代理人本人',
    cure: '另选一位同事。',
  },
  *check({ principal, deputy }) {
    if (principal !== null && principal === deputy) yield { at: 'deputy' }
  },
}
