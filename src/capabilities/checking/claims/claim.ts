import type { Range } from '#gongwen/read/read-result.ts'

/** What a statement claims: each needs another kind of proof. */
export type ClaimKind = 'quantity' | 'act' | 'universal' | 'effect' | 'self-grade' | 'commitment' | 'problem'

/** Range in the original. */
export interface Claim extends Range {
  readonly kind: ClaimKind
  readonly text: string
  /** Position in the folded text. */
  readonly at: number
  readonly parts: ClaimParts
}

/** What was recognised around it; of a quantity at least `value` and `classifier`. */
export interface ClaimParts {
  readonly scope?: string
  readonly verb?: string
  readonly object?: string
  readonly approx?: string
  readonly value?: number
  readonly classifier?: string
  /** 办结率; several where they share a figure. */
  readonly rate?: string
  /** 每季度: how often in a year it should then have been. */
  readonly perYear?: number
  /** Start of the figure, in the folded text, whose part this one is (其中…). */
  readonly wholeAt?: number
  /** Kinds that a sum was taken over. */
  readonly sumOf?: readonly string[]
  /** Start of the figure of events that this number of people belongs to. */
  readonly eventAt?: number
}
