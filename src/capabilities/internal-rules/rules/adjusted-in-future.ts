import type { Rule, RuleItem } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'
import type { structureChange } from '../structure-change-record.ts'

export const adjustedInFuture: Rule<RuleItem<typeof structureChange>> = {
  meta: {
    id: 'internal-rules/adjusted-in-future',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'block',
    message: '调整日期晚于今天',
    cure: '还没有发生的不登记；日期写错的，改正日期。',
  },
  *check({ adjustedOn }, { today }) {
    if (adjustedOn !== null && adjustedOn > today) yield { at: 'adjustedOn' }
  },
}
