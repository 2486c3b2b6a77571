import type { Range } from '../read-result.ts'
import { closing, colons, headingEnd, opening, sentenceEnds } from './words.ts'

export interface HeadingSplit {
  /** Words of the heading without end mark; `null` where the line is plain text. */
  readonly heading: Range | null
  /** What follows on the line. */
  readonly rest: Range | null
}

const longest = 50
const longestByStyle = 200
const longestBeforeColon = 20

/** Parts what follows a number into heading and text: at the first full stop outside quotes, or
 * at an early colon where that full stop only ends the line. */
export function splitHeading(text: string, from: number, end: number, isHeadingByStyle = false): HeadingSplit {
  const start = from + (text.slice(from, end).length - text.slice(from, end).trimStart().length)
  if (start >= end) return { heading: null, rest: null }
  const line = text.slice(start, end)
  const stop = firstOutside(line, sentenceEnds)
  const colon = firstOutside(line, colons)
  const isEarly = colon > 0 && colon <= longestBeforeColon && colon < line.length - 1
  const isColonLead = isEarly && (stop < 0 || stop > longest || stop === line.length - 1)
  const cut = isColonLead ? colon : stop < 0 ? line.length : stop
  if (cut > (isHeadingByStyle && cut >= line.length - 1 ? longestByStyle : longest))
    return { heading: null, rest: { start, end } }
  const words = line.slice(0, cut).replace(headingEnd, '')
  const after = line.slice(cut + 1)
  const rest = start + cut + 1 + (after.length - after.trimStart().length)
  return {
    heading: words === '' ? null : { start, end: start + words.length },
    rest: after.trim() === '' ? null : { start: rest, end },
  }
}

/** Index of the first of these marks that stands in no quotes or brackets. */
function firstOutside(line: string, marks: string): number {
  let depth = 0
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (opening.includes(sign)) depth += 1
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && marks.includes(sign)) return at
  }
  return -1
}
