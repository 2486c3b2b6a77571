import type { Rule, RuleItem } from '#kernel/rule.ts'
import { establishment } from '../basis-words.ts'
import type { structureChange } from '../structure-change-record.ts'

export const nothingChanged: Rule<RuleItem<typeof structureChange>> = {
  meta: {
    id: 'internal-rules/nothing-changed',
    basis: establishment,
    since: '2019-08-05',
    strength: 'warn',
    message: '调整以前和调整以后一样',
    cure: '写明改了哪一项；没有改变的，不作为调整登记。',
  },
  *check({ before, after }) {
    if (before !== null && after !== null && before.trim() !== '' && before.trim() === after.trim())
      yield { at: 'after' }
  },
}
