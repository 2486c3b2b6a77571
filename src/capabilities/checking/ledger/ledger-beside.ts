import type { Range } from '#gongwen/read/read-result.ts'
import type { Part } from '#kernel/measure.ts'

/** The organ's ledger of the year, as far as a text can be held against it. Plain data: it travels to the browser too. */
export interface LedgerBeside {
  readonly year: number
  /** Every measure and every part of one, counted. */
  readonly figures: readonly LedgerFigure[]
  /** Counted records of the year, and those of other years that a text may speak of. */
  readonly records: readonly LedgerRecord[]
  /** What an inspection or an appraisal found and nobody has closed. */
  readonly openFindings: readonly OpenFinding[]
  /** Figures of the text that the product counts itself; empty for a text from elsewhere. */
  readonly bound: readonly BoundPlace[]
}

export interface LedgerFigure {
  readonly measure: string
  readonly part?: Part
  readonly title: string
  readonly unit: string
  readonly value: number
  readonly recordType: string
  readonly records: readonly string[]
}

export interface LedgerRecord {
  readonly id: string
  readonly type: string
  readonly typeTitle: string
  readonly title: string
  /** 'YYYY-MM-DD' */
  readonly on: string | null
  readonly year: number | null
  /** Everything a person would read of it. */
  readonly words: string
  /** What proves it: files, none but pictures, or none. */
  readonly proof: 'files' | 'pictures' | 'none'
}

export interface OpenFinding {
  readonly id: string
  readonly title: string
  /** 法治督察 */
  readonly source: string
}

export interface BoundPlace extends Range {
  /** One figure, or a whole paragraph that rests on records. */
  readonly covers: 'figure' | 'paragraph'
  readonly records: readonly string[]
  /** Picked by hand, not counted by a measure: the same record must not be picked for two figures. */
  readonly isChosen: boolean
}
