import { findLaw } from '#law/registry.ts'
import { distinctLaws, lawKey } from './law-key.ts'

export interface HeldSession {
  readonly id: string
  readonly heldOn: string
  readonly laws: readonly string[]
}

/** One law and the sessions that studied it, month by month. */
export interface CoverageRow {
  readonly law: string
  readonly isPartyRule: boolean
  /** On the list of what officials must know. */
  readonly isListed: boolean
  /** Twelve, January first: ids of the month's sessions. */
  readonly months: readonly (readonly string[])[]
}

/**
 * Law × month of one year: what is listed in the order of the list, studied or not; then what else was studied, in the
 * order of the year. Nothing is ranked. Pure.
 */
export function coverage(year: number, sessions: readonly HeldSession[], listed: readonly string[]) {
  const held = sessions
    .filter(({ heldOn }) => heldOn.startsWith(`${year}-`))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
  const onList = new Set(listed.map(lawKey))
  return distinctLaws([...listed, ...held.flatMap(({ laws }) => laws)]).map((law): CoverageRow => {
    const key = lawKey(law)
    const own = held.filter(({ laws }) => laws.some((title) => lawKey(title) === key))
    return {
      law,
      isPartyRule: findLaw(law)?.kind === 'party-rule',
      isListed: onList.has(key),
      months: Array.from({ length: 12 }, (_, at) =>
        own.filter(({ heldOn }) => Number(heldOn.slice(5, 7)) === at + 1).map(({ id }) => id),
      ),
    }
  })
}
