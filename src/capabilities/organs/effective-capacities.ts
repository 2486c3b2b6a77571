import type { Capacity } from '#kernel/capacity.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { runRule } from '#kernel/rule.ts'
import type { capacityGrantRecord } from './capacity-grant-record.ts'
import { covers } from './period.ts'
import { administratorsExcludeOneAnother } from './rules/administrators-exclude-one-another.ts'
import { nobodyGrantsThemselves } from './rules/nobody-grants-themselves.ts'

/** A valid grant, and who granted it and who corrected it last; person ids. */
export interface GrantWithDoers {
  readonly grant: FiledRecord<typeof capacityGrantRecord>
  readonly doers: readonly string[]
}

/**
 * In which capacities one person may act today. A grant against the rules has no effect, whichever way it came into
 * the ledger: what a person granted or corrected for themselves, and a second administrator's capacity beside an
 * earlier one. Whoever has no grant is 普通干部.
 */
export function effectiveCapacities(grants: readonly GrantWithDoers[], today: string): readonly Capacity[] {
  const context = { today }
  const kept: FiledRecord<typeof capacityGrantRecord>[] = []
  const inOrder = [...grants].sort((one, other) => compare(one.grant, other.grant))
  for (const { grant, doers } of inOrder) {
    if (!covers(grant, today)) continue
    const own = doers.some(
      (grantedBy) => [...runRule(nobodyGrantsThemselves, { grant, grantedBy }, context)].length > 0,
    )
    const clash = [...runRule(administratorsExcludeOneAnother, { grant, others: kept }, context)].length > 0
    if (!own && !clash) kept.push(grant)
  }
  return kept.length === 0 ? ['staff'] : [...new Set(kept.map(({ capacity }) => capacity))]
}

/** The earlier grant goes before the later; ids are made in order of time. */
function compare(one: { from: string; id: string }, other: { from: string; id: string }): number {
  const [left, right] = one.from === other.from ? [one.id, other.id] : [one.from, other.from]
  return left < right ? -1 : 1
}
