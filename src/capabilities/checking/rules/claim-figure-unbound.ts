import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

export const claimFigureUnbound: TextRule = {
  meta: {
    id: 'checking/claim-figure-unbound',
    code: 'CLM-01',
    needs: 'ledger',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '数字没有台账记录',
    cure: '补记台账，或者删去这个数字。',
  },
  *check({ parts, standings }) {
    // What is meant to be done next year has no record yet.
    const plans = parts.filter(({ kind }) => kind === 'measures').map(({ section }) => section.range)
    for (const { claim, status } of standings) {
      const isPlan = plans.some(({ start, end }) => claim.start >= start && claim.start < end)
      if (claim.kind === 'quantity' && status === 'unproved' && !isPlan) yield { start: claim.start, end: claim.end }
    }
  },
}
