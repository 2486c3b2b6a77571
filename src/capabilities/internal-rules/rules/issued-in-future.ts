import type { Rule, RuleItem } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'
import type { internalRule } from '../internal-rule-record.ts'

export const issuedInFuture: Rule<RuleItem<typeof internalRule>> = {
  meta: {
    id: 'internal-rules/issued-in-future',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'block',
    message: '制度印发日期晚于今天',
    cure: '还没有发生的不登记；日期写错的，改正日期。',
  },
  *check({ issuedOn }, { today }) {
    if (issuedOn !== null && issuedOn > today) yield { at: 'issuedOn' }
  },
}
