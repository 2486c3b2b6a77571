import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { endsBeforeItBegins } from '../period.ts'
import type { personRecord } from '../person-record.ts'

export const serviceEndsBeforeItBegins: Rule<RuleItem<typeof personRecord>> = {
  meta: {
    id: 'organs/service-ends-before-it-begins',
    basis: cite('《中华人民共和国公务员法》', undefined, 'second-hand'),
    since: '2006-01-01',
    strength: 'block',
    message: '离任日期早于到任日期',
    cure: '核对调动手续，改正其中一个日期。',
  },
  *check(person) {
    if (endsBeforeItBegins({ from: person.servingSince, until: person.servingUntil })) yield { at: 'servingUntil' }
  },
}
