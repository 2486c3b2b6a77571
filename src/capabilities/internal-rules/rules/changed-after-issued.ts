import type { Rule, RuleItem } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'
import type { leadingGroup } from '../leading-group-record.ts'

export const changedAfterIssued: Rule<RuleItem<typeof leadingGroup>> = {
  meta: {
    id: 'internal-rules/changed-after-issued',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'warn',
    message: '人员变动日期晚于通知日期',
    cure: '核对任免文件和通知，改正日期；先调整、后变动的，人员变动日期不填。',
  },
  *check({ changedOn, issuedOn }) {
    if (changedOn !== null && issuedOn !== null && changedOn > issuedOn) yield { at: 'changedOn' }
  },
}
