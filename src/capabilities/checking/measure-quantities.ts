import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { markedQuantities } from './examples/marked-quantities.ts'
import { markedTexts } from './examples/marked-texts.ts'
import { readMarked } from './examples/read-marked.ts'
import { underCheck } from './text-under-check.ts'

export interface QuantityQuality {
  readonly texts: number
  readonly marked: number
  readonly reported: number
  /** Marked and reported, in the same order. */
  readonly right: number
}

/** The quantities that the extractor finds against those listed by hand. */
export function measureQuantities(listed = markedQuantities): QuantityQuality {
  const counts = markedTexts.flatMap((one) => {
    const marked = listed[one.name]?.split(' ')
    if (marked === undefined) return []
    const { claims } = underCheck(structureOf(readMarked(one).plain))
    const reported = claims.flatMap(({ kind, text }) => (kind === 'quantity' ? [text] : []))
    return [{ marked: marked.length, reported: reported.length, right: inSameOrder(marked, reported) }]
  })
  const sum = (key: 'marked' | 'reported' | 'right') => counts.reduce((total, one) => total + one[key], 0)
  return { texts: counts.length, marked: sum('marked'), reported: sum('reported'), right: sum('right') }
}

/** Length of the longest common subsequence. */
function inSameOrder(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0)
  for (const word of one) {
    let left = 0
    let corner = 0
    row = row.map((above, at) => {
      const best = word === other[at] ? corner + 1 : Math.max(above, left)
      corner = above
      left = best
      return best
    })
  }
  return row.at(-1) ?? 0
}
