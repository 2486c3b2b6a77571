import type { Traced } from '../read/docx/extraction.ts'
import { childOf, type SourcePlace, type XmlElement } from '../read/docx/parse-xml.ts'
import type { TracedDocx } from '../read/docx/trace-docx.ts'
import { firstWhere } from '../read/first-where.ts'
import { rawOf } from './raw-of.ts'
import { splitText } from './split-text.ts'
import type { TextEdit } from './text-edits.ts'

/** A place of the main part where something may stand between two runs: a run that lies across it is closed and opened again. */
export interface Cut {
  readonly at: number
  readonly closing: string
  readonly opening: string
  /** Makes white space at the ends of a text that is cut count as it did. */
  readonly edits: readonly TextEdit[]
}

/** Cuts before and after a range of the text; of a range that holds no text of a run, around the text nearest to it. */
export function cutsAround(docx: TracedDocx, start: number, end: number): readonly [Cut, Cut] | null {
  const found = stretchesIn(docx, start, end)
  if (found === null) return null
  const { first, last, from, to } = found
  return [cutAt(docx, first, from, 'before'), cutAt(docx, last, to, 'after')]
}

interface Stretches {
  /** Indices in `traced`. */
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

function stretchesIn({ traced, extracted }: TracedDocx, start: number, end: number): Stretches | null {
  const first = firstWhere(traced, (one) => one.end > start)
  const next = traced[first]
  if (next !== undefined && next.start < end) {
    const later = firstWhere(traced, (one) => one.end >= end)
    const last = (traced[later]?.start ?? end) < end ? later : later - 1
    return { first, last, from: start, to: end }
  }
  // An automatic number is in no run: the words after it on its line take the mark, else the character before.
  if (next !== undefined && !extracted.text.slice(start, next.start).includes('\n'))
    return { first, last: first, from: next.start, to: next.end }
  const before = traced[first - 1]
  if (before !== undefined) return { first: first - 1, last: first - 1, from: before.end - 1, to: before.end }
  return next === undefined ? null : { first, last: first, from: next.start, to: next.end }
}

function cutAt(docx: TracedDocx, index: number, offset: number, side: 'before' | 'after'): Cut {
  const stretch = docx.traced[index]
  if (stretch === undefined) throw new RangeError('no such stretch')
  const { run, piece, start, end } = stretch
  if (offset <= start) return cutBefore(docx, index)
  if (offset >= end) return cutAfter(docx, index)
  const split =
    piece === null ? null : splitText(docx.main.text, piece, placeOf(docx, piece), [offset - start, end - start])
  if (split === null) return side === 'before' ? cutBefore(docx, index) : cutAfter(docx, index)
  const { at, edits, closing, opening } = split
  return { at, edits, closing: closing + closeOf(docx, run), opening: openOf(docx, run) + opening }
}

function cutBefore(docx: TracedDocx, index: number): Cut {
  const { run, piece } = docx.traced[index] ?? {}
  if (run === undefined) throw new RangeError('no such stretch')
  if (!piece || docx.traced[index - 1]?.run !== run) return plainCut(placeOf(docx, run).start)
  return { at: placeOf(docx, piece).start, closing: closeOf(docx, run), opening: openOf(docx, run), edits: [] }
}

function cutAfter(docx: TracedDocx, index: number): Cut {
  const { run, piece } = docx.traced[index] ?? {}
  if (run === undefined) throw new RangeError('no such stretch')
  const next: Traced | undefined = docx.traced[index + 1]
  if (next?.run === run && piece && next.piece) return cutBefore(docx, index + 1)
  return plainCut(placeOf(docx, run).end)
}

function plainCut(at: number): Cut {
  return { at, closing: '', opening: '', edits: [] }
}

function openOf(docx: TracedDocx, run: XmlElement): string {
  const { start, contentStart } = placeOf(docx, run)
  return docx.main.text.slice(start, contentStart) + rawOf(docx.main, childOf(run, 'w:rPr'))
}

function closeOf(docx: TracedDocx, run: XmlElement): string {
  const { contentEnd, end } = placeOf(docx, run)
  return docx.main.text.slice(contentEnd, end)
}

function placeOf({ main }: TracedDocx, element: XmlElement): SourcePlace {
  const place = main.places.get(element)
  if (place === undefined) throw new RangeError('an element of another part')
  return place
}
