import type { Actor, Capacity, Principal } from '#kernel/capacity.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { runRule } from '#kernel/rule.ts'
import { covers } from './period.ts'
import { administrators } from './rules/administrators-exclude-one-another.ts'
import { nobodyStandsInForThemselves } from './rules/nobody-stands-in-for-themselves.ts'
import { ownCapacitiesOnly } from './rules/own-capacities-only.ts'
import type { standInRecord } from './stand-in-record.ts'

/** An appointed stand-in, who appointed and corrected it, and the principal with the capacities held by grants. */
export interface StandInWithDoers {
  readonly standIn: FiledRecord<typeof standInRecord>
  readonly doers: readonly { readonly personId: string; readonly capacity: Capacity | 'system' }[]
  readonly principal: Principal & { readonly isServing: boolean }
}

/**
 * For whom a person acts today, and in which of their capacities. A stand-in against the rules has no effect, whichever
 * way it came into the ledger. Nothing is passed on that the principal only stands in for, nor an administrator's power;
 * an administrator stands in for nobody.
 */
export function principalsOf(
  deputy: Pick<Actor, 'capacities'>,
  standIns: readonly StandInWithDoers[],
  today: string,
): readonly Principal[] {
  if (deputy.capacities.some((capacity) => administrators.includes(capacity))) return []
  const principals = new Map<string, Principal>()
  for (const { standIn, doers, principal } of standIns) {
    const { isServing, ...who } = principal
    const capacities = who.capacities.filter((one) => one !== 'staff' && !administrators.includes(one))
    const stands = isServing && capacities.length > 0 && covers(standIn, today)
    if (stands && isByRule(standIn, doers, today)) principals.set(who.personId, { ...who, capacities })
  }
  return [...principals.values()]
}

function isByRule(standIn: StandInWithDoers['standIn'], doers: StandInWithDoers['doers'], today: string): boolean {
  const found = doers
    .filter(({ capacity }) => capacity !== 'system')
    .flatMap(({ personId, capacity }) => {
      const by = { personId, isSecurityAdmin: capacity === 'security-admin' }
      return [...runRule(ownCapacitiesOnly, { standIn, by }, { today })]
    })
  return found.length === 0 && [...runRule(nobodyStandsInForThemselves, standIn, { today })].length === 0
}
