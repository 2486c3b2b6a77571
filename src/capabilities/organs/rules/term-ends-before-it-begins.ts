import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { endsBeforeItBegins } from '../period.ts'
import type { postTermRecord } from '../post-term-record.ts'

export const termEndsBeforeItBegins: Rule<RuleItem<typeof postTermRecord>> = {
  meta: {
    id: 'organs/term-ends-before-it-begins',
    basis: cite('《党政领导干部选拔任用工作条例》', undefined, 'unverified'),
    since: '2002-07-09',
    strength: 'block',
    message: '免职日期早于任职日期',
    cure: '核对任免文件，改正其中一个日期。',
  },
  *check(term) {
    if (endsBeforeItBegins(term)) yield { at: 'until' }
  },
}
