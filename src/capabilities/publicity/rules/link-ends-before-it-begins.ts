import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { outreachPlace } from '../outreach-place-record.ts'

export const linkEndsBeforeItBegins: Rule<RuleItem<typeof outreachPlace>> = {
  meta: {
    id: 'publicity/link-ends-before-it-begins',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '结束联系日期早于开始联系日期',
    cure: '改正日期；仍在联系的，结束日期不填。',
  },
  *check(item) {
    if (item.until !== null && item.since !== null && item.until < item.since) yield { at: 'until' }
  },
}
