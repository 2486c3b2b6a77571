import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

export const numberAgainstLedger: TextRule = {
  meta: {
    id: 'checking/number-against-ledger',
    code: 'NUM-13',
    needs: 'ledger',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '与台账的数不一致',
    cure: '核对台账：记录不全的补记，文字写错的改正。',
  },
  *check({ standings }) {
    for (const { claim, status, figure } of standings) {
      if (claim.kind !== 'quantity' || status !== 'contradicted' || figure === undefined) continue
      const message = `台账里“${figure.title}”是${figure.value}${figure.unit}`
      yield { start: claim.start, end: claim.end, message }
    }
  },
}
