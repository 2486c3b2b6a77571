import type { Agreement } from './agreement.ts'
import { agreementOf, type ComparedPair, type FoundPassages } from './compared-pairs.ts'
import type { ComparedText } from './compared-text.ts'
import { type Difference, differencesOf } from './differences.ts'
import { type FoldedForCompare, foldForCompare } from './fold-text.ts'
import { ownNames } from './organ-of-text.ts'

/** A stretch of an original text: UTF-16 units from 0. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Two passages that agree, each where it stands, and what differs in them. */
export interface PassageMatch {
  readonly agreement: Agreement
  readonly one: Place
  readonly other: Place
  /** Letters that stand in both. */
  readonly letters: number
  readonly differences: readonly Difference[]
}

/** Each passage of the first text once, with the passage of the other it shares most with. */
export function readMatches(found: FoundPassages, pair: ComparedPair): readonly PassageMatch[] {
  const placesOfOne = placesIn(found, pair.one)
  const placesOfOther = placesIn(found, pair.other)
  const best = new Map<number, (typeof pair.passages)[number]>()
  for (const meeting of pair.passages) if ((best.get(meeting[0])?.[2] ?? -1) < meeting[2]) best.set(meeting[0], meeting)
  const matches = [...best.values()].flatMap(([first, second, letters]): PassageMatch[] => {
    const one = placesOfOne(first)
    const other = placesOfOther(second)
    if (one === null || other === null) return []
    const differences = differencesOf(textAt(found.texts[pair.one], one), textAt(found.texts[pair.other], other))
    return [{ agreement: agreementOf(found, first, second), one, other, letters, differences }]
  })
  return matches.sort((a, b) => a.one.start - b.one.start)
}

/** Positions are not kept for all texts: a text that is asked about is folded again. */
function placesIn({ texts, heap }: FoundPassages, text: number): (passage: number) => Place | null {
  const original = texts[text]?.text ?? ''
  const folded = foldForCompare(original, ownNames(original))
  return (passage) => placeOf(original, folded, passage - (heap.firstPassage[text] ?? 0))
}

/** From the first letter to the last, with the figures and marks between and the mark that closes it. */
function placeOf(original: string, { bounds, offsets }: FoldedForCompare, passage: number): Place | null {
  const from = bounds[passage]
  const to = bounds[passage + 1]
  if (from === undefined || to === undefined) return null
  let start = offsets[from] ?? 0
  // A figure before the first letter belongs to it: 2025年.
  while (start > 0 && /[\d０-９]/u.test(original.charAt(start - 1))) start -= 1
  let end = (offsets[to - 1] ?? start) + 1
  const next = offsets[to] ?? original.length
  while (end < next && !/[。！？；!?;\n]/u.test(original.charAt(end))) end += 1
  if (end < next && /[。！？；!?;]/u.test(original.charAt(end))) end += 1
  while (end > start && /\s/u.test(original.charAt(end - 1))) end -= 1
  return { start, end }
}

function textAt(text: ComparedText | undefined, { start, end }: Place): string {
  return text?.text.slice(start, end) ?? ''
}
