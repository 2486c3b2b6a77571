import type { BoundPlace } from './ledger/ledger-beside.ts'
import type { TextFinding } from './text-rule.ts'
import type { BesideText } from './text-under-check.ts'

/** What a page tells the worker that checks while one types. */
export type Asked =
  | {
      readonly kind: 'beside'
      readonly beside: BesideText
      readonly today: string
      readonly without: readonly string[]
    }
  | {
      readonly kind: 'text'
      readonly number: number
      readonly text: string
      readonly bound: readonly BoundPlace[]
    }

/** The worker's parts did not come: the network went, or the program was replaced meanwhile. */
export interface Failed {
  readonly failed: true
}

/** What the worker answers: at once of what changed, and after a pause of the whole. */
export interface Told {
  /** Of the text that was asked about. */
  readonly number: number
  readonly isWhole: boolean
  readonly findings: readonly KeyedFinding[]
  /** Milliseconds it took. */
  readonly took: number
}

export interface KeyedFinding extends TextFinding {
  readonly key: string
}
