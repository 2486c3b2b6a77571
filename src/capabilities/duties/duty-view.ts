import type { DutyChange } from './compare-lists.ts'
import type { DutyRow } from './duty-matrix.ts'

/** GET /api/duties?year= */
export interface DutyYear {
  readonly year: number
  readonly rows: readonly DutyRow[]
  /** Duties not issued yet. */
  readonly drafts: number
  /** Tasks of the year, those of no duty among them. */
  readonly tasks: { readonly total: number; readonly done: number; readonly drafts: number }
  /** Sections that have not signed for the list, by name. */
  readonly unsigned: readonly string[]
  /** Years that have a list, newest first. */
  readonly years: readonly number[]
}

/** GET /api/duties/comparison?year=&before= */
export interface ListComparison {
  readonly year: number
  readonly before: number
  readonly changes: readonly DutyChange[]
}
