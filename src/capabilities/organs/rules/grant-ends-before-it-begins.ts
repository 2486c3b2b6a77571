import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { capacityGrantRecord } from '../capacity-grant-record.ts'
import { endsBeforeItBegins } from '../period.ts'

export const grantEndsBeforeItBegins: Rule<RuleItem<typeof capacityGrantRecord>> = {
  meta: {
    id: 'organs/grant-ends-before-it-begins',
    basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.4.2', 'second-hand'),
    since: '2019-12-01',
    strength: 'block',
    message: '终止日期早于起始日期',
    cure: '改正其中一个日期；从未生效的授权不必录入。',
  },
  *check(grant) {
    if (endsBeforeItBegins(grant)) yield { at: 'until' }
  },
}
