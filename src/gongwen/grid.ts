/**
 * The page of GB/T 9704-2012 5.1 and 5.2 in twips (1/20 pt).
 *
 * 28 characters of 16 pt are wider than the text area, so every character gives up 0.25 pt; a line of 28.95 pt fits
 * 22 times, one of 29 pt only 21 times.
 */
export const grid = {
  pageWidth: 11906,
  pageHeight: 16838,
  top: 2098,
  bottom: 1984,
  left: 1587,
  right: 1474,
  /** From the lower edge of the paper to the lower edge of the page number: puts its dash 7 mm under the text. */
  footer: 1446,
  linePitch: 579,
  linesPerPage: 22,
  charactersPerLine: 28,
  titleCharactersPerLine: 20,
  /** Size of the body text, and what a character gives up of it. */
  bodySize: 320,
  condensed: -5,
  titleSize: 440,
  footerSize: 280,
  tableSize: 210,
  tableLine: 340,
  cellPadding: 80,
  rowPadding: 40,
} as const

/** Width of one character cell of the body text. */
export const cell = grid.bodySize + grid.condensed
export const textWidth = grid.pageWidth - grid.left - grid.right
export const textHeight = grid.linePitch * grid.linesPerPage

/** Twips of each column, adding up to the text width. */
export function columnWidths(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1
  const edges = shares.map((_, at) =>
    Math.round((textWidth * shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0)) / total),
  )
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}
