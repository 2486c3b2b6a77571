import type { Rule, RuleItem } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'
import type { responsibilityLetter } from '../responsibility-letter-record.ts'

export const signedInFuture: Rule<RuleItem<typeof responsibilityLetter>> = {
  meta: {
    id: 'internal-rules/signed-in-future',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'block',
    message: '签订日期晚于今天',
    cure: '还没有发生的不登记；日期写错的，改正日期。',
  },
  *check({ signedOn }, { today }) {
    if (signedOn !== null && signedOn > today) yield { at: 'signedOn' }
  },
}
