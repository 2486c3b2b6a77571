import type { Place } from './read-matches.ts'

/** Whether at least such a share of one paragraph stands in the places. */
export function hasCopiedParagraph(text: string, places: readonly Place[], least: number): boolean {
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
    const words = line.trim().length
    const copied = places.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, index + line.length) - Math.max(start, index)),
      0,
    )
    if (words > 0 && copied >= words * least) return true
  }
  return false
}
