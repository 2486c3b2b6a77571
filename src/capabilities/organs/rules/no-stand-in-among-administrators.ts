import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { capacityGrantRecord } from '../capacity-grant-record.ts'
import { overlap } from '../period.ts'
import type { standInRecord } from '../stand-in-record.ts'
import { administrators } from './administrators-exclude-one-another.ts'

export interface StandInAmongGrants {
  readonly standIn: RuleItem<typeof standInRecord>
  /** Valid grants of the organ. */
  readonly grants: readonly RuleItem<typeof capacityGrantRecord>[]
}

export const noStandInAmongAdministrators: Rule<StandInAmongGrants> = {
  meta: {
    id: 'organs/no-stand-in-among-administrators',
    basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.5', 'second-hand'),
    since: '2019-12-01',
    strength: 'block',
    message: '三员不代理别人，也不由别人代理',
    cure: '管理员不在岗的，由安全管理员另行授权一人；业务工作请委托不是管理员的同事。',
  },
  *check({ standIn, grants }) {
    const isAdministrator = (person: string | null) =>
      grants.some(
        (grant) =>
          person !== null &&
          grant.person === person &&
          grant.capacity !== null &&
          administrators.includes(grant.capacity) &&
          overlap(standIn, grant),
      )
    if (isAdministrator(standIn.deputy)) yield { at: 'deputy', message: '代理人在代理期间是管理员，三员不代理别人' }
    if (isAdministrator(standIn.principal))
      yield { at: 'principal', message: '被代理人是管理员，三员的身份不由别人代理' }
  },
}
