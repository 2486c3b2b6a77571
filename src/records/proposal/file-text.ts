/** What a file that someone brought says, as plain text. */
export interface FileText {
  /** '' where it has none. */
  readonly title: string
  /** All lines after the title; a row of a table is told as “label：value”. */
  readonly lines: readonly string[]
}
