/** A text that is compared with others. */
export interface ComparedText {
  /** What people call it: the file, or the title. */
  readonly name: string
  readonly text: string
  /** Who gives account; `null` where nothing tells it: such a text has no earlier years of its own. */
  readonly organ: string | null
  readonly year: number | null
  /** A template is nobody's statement: what agrees with one came from it. */
  readonly isTemplate?: boolean
}
