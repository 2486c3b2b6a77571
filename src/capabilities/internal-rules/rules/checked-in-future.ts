import type { Rule, RuleItem } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'
import type { ruleCheck } from '../rule-check-record.ts'

export const checkedInFuture: Rule<RuleItem<typeof ruleCheck>> = {
  meta: {
    id: 'internal-rules/checked-in-future',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'block',
    message: '检查日期晚于今天',
    cure: '还没有发生的不登记；日期写错的，改正日期。',
  },
  *check({ checkedOn }, { today }) {
    if (checkedOn !== null && checkedOn > today) yield { at: 'checkedOn' }
  },
}
