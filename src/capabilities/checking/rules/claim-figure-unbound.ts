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
  *check({ standings }) {
    for (const { claim, status } of standings)
      if (claim.kind === 'quantity' && status === 'unproved') yield { start: claim.start, end: claim.end }
  },
}
