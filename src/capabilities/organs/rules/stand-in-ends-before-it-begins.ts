import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { endsBeforeItBegins } from '../period.ts'
import type { standInRecord } from '../stand-in-record.ts'

export const standInEndsBeforeItBegins: Rule<RuleItem<typeof standInRecord>> = {
  meta: {
    id: 'organs/stand-in-ends-before-it-begins',
    basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.4.2', 'second-hand'),
    since: '2019-12-01',
    strength: 'block',
    message: '代理结束日早于开始日',
    cure: '改正其中一个日期；只代理一天的，两个日期相同。',
  },
  *check(standIn) {
    if (endsBeforeItBegins(standIn)) yield { at: 'until' }
  },
}
