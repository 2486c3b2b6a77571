import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const zero = /未发生|从未|无一|^零/u

export const claimZeroUnreported: TextRule = {
  meta: {
    id: 'checking/claim-zero-unreported',
    code: 'CLM-12',
    needs: 'ledger',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '说没有发生，台账里没有零报告',
    cure: '逐月零报告登记后再写，或者删去。',
  },
  *check({ standings }) {
    for (const { claim, status } of standings)
      if (claim.kind === 'universal' && zero.test(claim.text) && status === 'unproved')
        yield { start: claim.start, end: claim.end }
  },
}
