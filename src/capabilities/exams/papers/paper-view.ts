import type { MissingPart } from './blueprint.ts'
import type { Paper } from './paper.ts'
import type { BankSource } from './paper-source-guard.ts'

/** One row of GET /api/exam-papers. */
export interface PaperRow {
  readonly id: string
  readonly title: string
  /** ISO instant. */
  readonly madeAt: string
  readonly madeBy: string
  readonly questions: number
  /** Of the whole paper. */
  readonly tenths: number
  readonly putAway: { readonly at: string; readonly by: string; readonly reason: string } | null
}

/** GET /api/exam-papers/:id: the frozen paper with its keys, for its keeper alone. */
export interface PaperView extends PaperRow {
  readonly note: string
  readonly source: BankSource
  readonly seed: string
  readonly paper: Paper
}

/** POST /api/exam-papers/draw: the paper as it would be, or what the bank lacks. */
export type DrawnPaper =
  | { readonly outcome: 'paper'; readonly source: BankSource; readonly paper: Paper }
  | { readonly outcome: 'shortfall'; readonly missing: readonly MissingPart[] }
