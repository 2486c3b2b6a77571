import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

export const claimUniversalContradicted: TextRule = {
  meta: {
    id: 'checking/claim-universal-contradicted',
    code: 'CLM-07',
    needs: 'ledger',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '与台账不符：不是全部',
    cure: '改为实际数字，或者补记台账。',
  },
  *check({ standings }) {
    for (const { claim, status, figure, whole } of standings) {
      if (claim.kind !== 'universal' || status !== 'contradicted') continue
      if (figure === undefined || whole === undefined) continue
      const message = `台账里“${whole.title}”是${whole.value}${whole.unit}，“${figure.title}”是${figure.value}${figure.unit}`
      yield { start: claim.start, end: claim.end, message }
    }
  },
}
