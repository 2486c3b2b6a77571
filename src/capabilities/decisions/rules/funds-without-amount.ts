import type { Rule, RuleItem } from '#kernel/rule.ts'
import { partyGroupRules } from '../basis-words.ts'
import type { decidedMatter } from '../decided-matter-record.ts'

export const fundsWithoutAmount: Rule<RuleItem<typeof decidedMatter>> = {
  meta: {
    id: 'decisions/funds-without-amount',
    basis: partyGroupRules,
    since: '2019-04-06',
    strength: 'warn',
    message: '大额资金使用没有写金额',
    cure: '填写涉及金额，以元为单位。',
  },
  *check({ kind, amount }) {
    if (kind === 'funds' && amount === null) yield { at: 'amount' }
  },
}
