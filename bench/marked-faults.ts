import { markedTexts } from '../src/capabilities/checking/examples/marked-texts.ts'
import { readMarked } from '../src/capabilities/checking/examples/read-marked.ts'

export interface MarkedFault {
  readonly code: string
  readonly start: number
  readonly end: number
}

/** The marked texts as their readers have them, and the faults of each, one for each code. */
export function markedFaults(): {
  readonly texts: readonly string[]
  readonly faults: readonly (readonly MarkedFault[])[]
} {
  const read = markedTexts.map(readMarked)
  return {
    texts: read.map(({ plain }) => plain),
    faults: read.map(({ marks }) =>
      marks.flatMap(({ codes, start, end }) => codes.map((code) => ({ code, start, end }))),
    ),
  }
}

export function shareOf(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.round((part / whole) * 1000) / 10}%`
}
