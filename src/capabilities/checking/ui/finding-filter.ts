import type { Strength } from '#kernel/finding.ts'
import type { ShownFinding } from '../checked-view.ts'

/** What of the findings is shown. */
export interface FindingFilter {
  /** '' for all, 'left' for those that were left as they are. */
  readonly strength: Strength | 'left' | ''
  /** Three letters, '' for all. */
  readonly family: string
}

type Filtered = Pick<ShownFinding, 'code' | 'strength' | 'accepted'>

export function matchesFilter({ code, strength, accepted }: Filtered, filter: FindingFilter): boolean {
  if (filter.family !== '' && !code.startsWith(filter.family)) return false
  if (filter.strength === 'left') return accepted !== null
  return accepted === null && (filter.strength === '' || strength === filter.strength)
}

export function filterOf(address: { readonly strength: string; readonly family: string }): FindingFilter {
  const strength = (['block', 'gate', 'warn', 'remind', 'left'] as const).find((one) => one === address.strength)
  return { strength: strength ?? '', family: address.family }
}

/** How many there are of each kind, whatever is shown. */
export function countBy(findings: readonly Filtered[], filter: FindingFilter) {
  const of = (strength: FindingFilter['strength']) =>
    findings.filter((one) => matchesFilter(one, { strength, family: filter.family })).length
  const families = new Map<string, number>()
  for (const one of findings) {
    if (!matchesFilter(one, { strength: filter.strength, family: '' })) continue
    const family = one.code.slice(0, 3)
    families.set(family, (families.get(family) ?? 0) + 1)
  }
  return { of, families }
}
