import type { TextPart } from './text-parts.ts'

/** The part that a position of the original stands in. */
export function partAt(parts: readonly TextPart[], at: number): TextPart | undefined {
  return parts.find(({ section: { range } }) => at >= range.start && at < range.end)
}
