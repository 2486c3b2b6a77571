import type { ComparedText } from './compared-text.ts'
import { foldForCompare } from './fold-text.ts'
import { ownNames } from './organ-of-text.ts'

/** All texts folded, one after another, and where each passage begins: plain arrays of numbers, for speed. */
export interface TextHeap {
  readonly codes: Uint16Array
  /** Passages of a text are those from its first to the first of the next. */
  readonly firstPassage: Uint32Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly textOf: Uint32Array
  readonly literal: Int32Array
  /** Of each text, a number of its organ; texts of unknown organs have one each. */
  readonly organOf: Uint32Array
  readonly organCount: number
}

/** Yields how many texts are folded. */
export function* foldTexts(texts: readonly ComparedText[]): Generator<number, TextHeap> {
  const codes = new Uint16Array(texts.reduce((sum, { text }) => sum + text.length, 0))
  const starts: number[] = []
  const ends: number[] = []
  const textOf: number[] = []
  const literals: number[] = []
  const firstPassage = new Uint32Array(texts.length + 1)
  let used = 0
  for (const [index, { text }] of texts.entries()) {
    const folded = foldForCompare(text, ownNames(text))
    codes.set(folded.codes, used)
    for (const [passage, literal] of folded.literals.entries()) {
      starts.push(used + (folded.bounds[passage] ?? 0))
      ends.push(used + (folded.bounds[passage + 1] ?? 0))
      textOf.push(index)
      literals.push(literal)
    }
    used += folded.codes.length
    firstPassage[index + 1] = starts.length
    yield index + 1
  }
  return {
    ...{ codes: codes.subarray(0, used), firstPassage, start: Uint32Array.from(starts), end: Uint32Array.from(ends) },
    ...{ textOf: Uint32Array.from(textOf), literal: Int32Array.from(literals), ...organsOf(texts) },
  }
}

function organsOf(texts: readonly ComparedText[]): Pick<TextHeap, 'organOf' | 'organCount'> {
  const known = new Map<string, number>()
  let organCount = 0
  const organOf = Uint32Array.from(texts, ({ organ }) => {
    const found = organ === null ? undefined : known.get(organ)
    if (found !== undefined) return found
    organCount += 1
    if (organ !== null) known.set(organ, organCount - 1)
    return organCount - 1
  })
  return { organOf, organCount }
}
