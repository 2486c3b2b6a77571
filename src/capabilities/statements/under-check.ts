import type { Figure } from '#kernel/measure.ts'
import type { Block, FigureSource } from './block.ts'
import type { StatementTemplate } from './template.ts'

/** A statement with all that the rules on it may look at. */
export interface StatementUnderCheck {
  readonly year: number
  readonly template: StatementTemplate
  readonly blocks: readonly Block[]
  /** What the source counts to now; `null` when the measure or a chosen record no longer exists or counts. */
  now(source: FigureSource): Figure | null
  /** Whether one of the records says these very words: a figure quoted from a record is proved by it. */
  quotes(recordIds: readonly string[], words: string): boolean
  /** Whether the record still exists and counts. */
  counts(recordId: string): boolean
  /** Problems found in the period, and the measures that answer problems. */
  readonly problems: readonly { readonly id: string; readonly title: string }[]
  readonly measures: readonly { readonly id: string; readonly title: string; readonly problem: string }[]
  /** Problems of the year before, which this year's statement must answer. */
  readonly lastProblems: readonly { readonly id: string; readonly title: string }[]
  /** Problems of earlier years, which are still told of where they are not closed. */
  readonly olderProblems: readonly { readonly id: string; readonly title: string }[]
}
