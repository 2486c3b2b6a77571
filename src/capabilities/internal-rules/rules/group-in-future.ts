import type { Rule, RuleItem } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'
import type { leadingGroup } from '../leading-group-record.ts'

export const groupInFuture: Rule<RuleItem<typeof leadingGroup>> = {
  meta: {
    id: 'internal-rules/group-in-future',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'block',
    message: '通知日期晚于今天',
    cure: '还没有发生的不登记；日期写错的，改正日期。',
  },
  *check({ issuedOn }, { today }) {
    if (issuedOn !== null && issuedOn > today) yield { at: 'issuedOn' }
  },
}
