import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { standInRecord } from '../stand-in-record.ts'

export interface StandInByPerson {
  readonly standIn: RuleItem<typeof standInRecord>
  /** Who appointed, corrected or recalled it. */
  readonly by: { readonly personId: string; readonly isSecurityAdmin: boolean }
}

export const ownCapacitiesOnly: Rule<StandInByPerson> = {
  meta: {
    id: 'organs/own-capacities-only',
    basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.4.2 d', 'second-hand'),
    since: '2019-12-01',
    strength: 'block',
    message: '只能委托别人代理自己，不能替别人委托、更正或者收回',
    cure: '请被代理人本人办理；本人不便办理的，请安全管理员办理。',
  },
  *check({ standIn: { principal, deputy }, by }) {
    const isOwn = by.personId === principal
    // Nor does the administrator make himself somebody's stand-in.
    const isAdministrators = by.isSecurityAdmin && by.personId !== deputy
    if (!isOwn && !isAdministrators) yield { at: 'principal' }
  },
}
