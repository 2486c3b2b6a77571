import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { legalLeader } from '../legal-leader-record.ts'

export const leaderLeavesBeforeJoining: Rule<RuleItem<typeof legalLeader>> = {
  meta: {
    id: 'publicity/leader-leaves-before-joining',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '退出日期早于入册日期',
    cure: '改正日期；仍在册的，退出日期不填。',
  },
  *check(item) {
    if (item.until !== null && item.since !== null && item.until < item.since) yield { at: 'until' }
  },
}
