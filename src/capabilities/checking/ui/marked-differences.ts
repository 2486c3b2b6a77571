export interface MarkedPart {
  readonly at: number
  readonly words: string
  readonly isMarked: boolean
}

/** A passage cut where it differs from another; ranges in text order. */
export function markedDifferences(
  text: string,
  ranges: readonly (readonly [start: number, end: number])[],
): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let from = 0
  const add = (to: number, isMarked: boolean) => {
    if (to > from) parts.push({ at: from, words: text.slice(from, to), isMarked })
    from = Math.max(from, to)
  }
  for (const [start, end] of ranges) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return parts
}
