/** What the notice of the year asks of every statement. */
export interface NoticeOfYear {
  readonly year?: number
  /** Headings of its outline, without numbers. */
  readonly headings: readonly string[]
  readonly most?: number
  readonly least?: number
  /** Smallest share of problems and measures together, in per cent. */
  readonly problemShare?: number
}
