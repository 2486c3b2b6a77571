import { cite } from '#kernel/citation.ts'
import { replace } from '../find-in.ts'
import { checkingMessages } from '../messages.ts'
import type { TextRule } from '../text-rule.ts'

export const numberExactKnown: TextRule = {
  meta: {
    id: 'checking/number-exact-known',
    code: 'NUM-11',
    needs: 'ledger',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '台账里有准确的数',
    cure: '写准确的数。',
  },
  *check({ standings }) {
    for (const { claim, status, figure } of standings) {
      const { approx, classifier } = claim.parts
      if (status !== 'provable' || figure === undefined || approx === undefined || classifier === undefined) continue
      const exact = `${figure.value}${classifier}`
      const range = { start: claim.start, end: claim.end }
      const message = `台账里“${figure.title}”是${figure.value}${figure.unit}`
      yield { ...range, message, fix: replace(range, exact, checkingMessages.replaceWith(exact)) }
    }
  },
}
