import type { Checked, LawEntry, LawKind } from '#law/entry.ts'
import type { Standing, Version } from '#law/standing.ts'

/** GET /api/laws: one entry, as the list shows it. */
export interface LawRow {
  readonly id: string
  readonly title: string
  readonly shortNames: readonly string[]
  readonly kind: LawKind
  readonly issuer: string | null
  readonly number: string | null
  readonly standing: Standing
  readonly checked: Checked
  /** The organ added it, or corrected ours. */
  readonly isOwn: boolean
}

/** GET /api/laws/:id */
export interface LawView {
  readonly entry: LawEntry
  readonly standing: Standing
  readonly versions: readonly Version[]
  /** Entry that takes its place, and those whose place it took. */
  readonly successor: LawLink | null
  readonly predecessors: readonly LawLink[]
  /** The organ's own record of it. */
  readonly recordId: string | null
  readonly citations: readonly LawCitation[]
  /** There are more than are shown. */
  readonly cutOff: boolean
  /** The newest change of what holds: records of before are looked at again. */
  readonly changedOn: string | null
}

export interface LawLink {
  readonly id: string
  readonly title: string
}

/** A record or statement that cites the entry. */
export interface LawCitation {
  readonly type: string
  readonly typeTitle: string
  readonly id: string
  readonly title: string
  readonly state: string
  readonly stateLabel: string
  /** Day of the fact; of its entering where it has none. */
  readonly on: string
  /** Listed in a field of titles, or named in its text. */
  readonly how: 'listed' | 'named'
  /** It is older than the newest change. */
  readonly needsReview: boolean
}
