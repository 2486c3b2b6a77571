import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { capacityGrantRecord } from '../capacity-grant-record.ts'

export interface GrantByPerson {
  readonly grant: RuleItem<typeof capacityGrantRecord>
  /** Person id of who grants. */
  readonly grantedBy: string
}

export const nobodyGrantsThemselves: Rule<GrantByPerson> = {
  meta: {
    id: 'organs/nobody-grants-themselves',
    basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.4.2 d', 'second-hand'),
    since: '2019-12-01',
    strength: 'block',
    message: '不能给自己授权',
    cure: '请另一位安全管理员办理。',
  },
  *check({ grant, grantedBy }) {
    if (grant.person === grantedBy) yield { at: 'person' }
  },
}
