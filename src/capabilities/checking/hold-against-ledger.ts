import type { TextFinding } from './text-rule.ts'
import type { TextUnderCheck } from './text-under-check.ts'

/** What a text alone cannot prove: where the ledger proves it, these say nothing. */
const unprovedByText: ReadonlySet<string> = new Set(['CLM-02', 'CLM-03', 'CLM-06', 'CLM-07'])

/** Leaves out findings on claims that the ledger of the year proves, or contradicts with its own words. */
export function holdAgainstLedger(
  { standings }: Pick<TextUnderCheck, 'standings'>,
  findings: readonly TextFinding[],
): readonly TextFinding[] {
  const answered = standings.filter(({ status }) => status !== 'unproved')
  if (answered.length === 0) return findings
  return findings.filter(({ code, rule, start, end }) => {
    if (!unprovedByText.has(code) || rule === 'checking/claim-universal-contradicted') return true
    return !answered.some(({ claim }) => claim.kind !== 'quantity' && claim.start < end && start < claim.end)
  })
}
