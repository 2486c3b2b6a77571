/**
 * Statements written for this project with faults of the kinds that real ones have, each marked by hand before the
 * rules were run: ⟦codes|words⟧. What stands in no mark is meant to be right.
 */
export interface MarkedText {
  readonly name: string
  readonly text: string
}
