import { type Capacity, capacityLabels } from '#kernel/capacity.ts'
import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { capacityGrantRecord } from '../capacity-grant-record.ts'
import { overlap } from '../period.ts'

type Grant = RuleItem<typeof capacityGrantRecord>

export interface GrantAmongOthers {
  readonly grant: Grant
  /** Valid grants of the organ, without this one. */
  readonly others: readonly Grant[]
}

export const administrators: readonly Capacity[] = ['system-admin', 'security-admin', 'auditor']

export const administratorsExcludeOneAnother: Rule<GrantAmongOthers> = {
  meta: {
    id: 'organs/administrators-exclude-one-another',
    basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.5', 'second-hand'),
    since: '2019-12-01',
    strength: 'block',
    message: '系统管理员、安全管理员、安全审计员须由三个人分别担任',
    cure: '授权给另一个人，或先收回其现有的管理员身份。',
  },
  *check({ grant, others }) {
    const clash = others.find((other) => other.person === grant.person && excludes(grant, other))
    if (clash?.capacity == null) return
    yield { at: 'capacity', message: `该人员在同一时期已是${capacityLabels[clash.capacity]}，三员不得兼任` }
  },
}

function excludes(one: Grant, other: Grant): boolean {
  return isAdministrator(one) && isAdministrator(other) && one.capacity !== other.capacity && overlap(one, other)
}

function isAdministrator({ capacity }: Grant): boolean {
  return capacity !== null && administrators.includes(capacity)
}
