import type { ShownFinding } from '#capabilities/checking/web.tsx'
import type { StatementView } from '../view.ts'
import type { FoundInText } from './use-text-check.ts'

/** A finding of either kind in the one list. */
export interface ListedFinding extends ShownFinding {
  /** Block it is about. */
  readonly at: string | undefined
  /** `null` for those of the statement's own rules: they are about blocks, not words. */
  readonly place: FoundInText['place'] | null
}

const gravity = { block: 0, gate: 1, warn: 2, remind: 3 } as const
/** Family of the statement's own rules: what keeps it from its seal. */
const sealing = 'SGN'
const residue = 'statements/residue-left'

/** The gravest first, then in the order of the text. What is left over from a template is told once, at its place. */
export function allFindings(
  { findings, blocks }: Pick<StatementView, 'findings' | 'blocks'>,
  inText: readonly FoundInText[],
): readonly ListedFinding[] {
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const holes = new Set(inText.filter(({ code }) => code.startsWith('PLH')).map(({ place }) => place.block))
  const own = findings
    .filter(({ rule, at }) => rule !== residue || at === undefined || !holes.has(at))
    .map((finding, index): ListedFinding => {
      const { rule, strength, message, cure, basis, at } = finding
      const told = { ...(cure === undefined ? {} : { cure }), ...(basis === undefined ? {} : { basis }) }
      const key = `${rule}·${at ?? ''}·${index}`
      return {
        ...{ key, code: sealing, rule, strength, message, start: 0, end: 0, accepted: null, at, place: null },
        ...told,
      }
    })
  const words = inText.map((finding): ListedFinding => ({ ...finding, at: finding.place.block }))
  const placeOf = ({ at }: ListedFinding) => order.get(at ?? '') ?? -1
  return [...own, ...words].sort(
    (a, b) => gravity[a.strength] - gravity[b.strength] || placeOf(a) - placeOf(b) || a.start - b.start,
  )
}
