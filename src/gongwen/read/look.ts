/** What a paragraph style, or a paragraph itself, says to the reader. */
export interface Look {
  /** From 1; `null` for body text. */
  readonly headingLevel: number | null
  readonly part: 'title' | 'subtitle' | 'contents' | null
  readonly isCentred: boolean
  /** Half points. */
  readonly size: number | null
  readonly isHidden: boolean
  /** `w:numId` and `w:ilvl`; the level is `null` where only the list is named. */
  readonly list: string | null
  readonly level: number | null
}

/** A paragraph of which nothing is known. */
export const plainLook: Look = {
  ...{ headingLevel: null, part: null, isCentred: false, size: null },
  ...{ isHidden: false, list: null, level: null },
}
