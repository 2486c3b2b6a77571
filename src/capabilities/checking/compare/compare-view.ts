import type { ClassShares } from './shares-of.ts'
import type { TextOverlap } from './text-overlap.ts'

/** GET /api/checking/compare/:id — a text beside the organ's earlier years and all texts that were brought. */
export interface CompareView {
  readonly id: string
  /** Of the record: an imported text, or a statement of the organ. */
  readonly type: string
  readonly title: string
  readonly year: number
  readonly text: string
  readonly shares: ClassShares
  readonly overlaps: readonly TextOverlap[]
  /** Titles of the texts it was compared with. */
  readonly compared: readonly string[]
  /** The notice of the year was there, so that its outline does not count. */
  readonly hasNotice: boolean
}
