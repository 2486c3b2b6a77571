import type { Rule, RuleItem } from '#kernel/rule.ts'
import { responsibility } from '../basis-words.ts'
import type { internalRule } from '../internal-rule-record.ts'

export const textMissing: Rule<RuleItem<typeof internalRule>> = {
  meta: {
    id: 'internal-rules/text-missing',
    basis: responsibility,
    since: '2016-11-30',
    strength: 'warn',
    message: '制定、修订的制度没有登记新文本',
    cure: '把印发的文本贴到“新文本”，一条一行。',
  },
  *check({ action, newText }) {
    if (action !== null && action !== 'repeal' && (newText ?? '').trim() === '') yield { at: 'newText' }
  },
}
