import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const gapOpen: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/gap-open',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'gate',
    message: '有职责没有记录',
    cure: '补记台账后重新起草本部分；确未开展的，写明原因后保留。',
  },
  *check({ blocks }) {
    for (const { id, body } of blocks) {
      if (body.gap !== null && (body.gap.accepted ?? '').trim() === '') yield { at: id, message: body.gap.missing }
    }
  },
}
