import { type Agreement, agreementClasses } from './agreement.ts'
import type { ComparedText } from './compared-text.ts'
import type { DistinctPassages } from './distinct-passages.ts'
import type { CompareLevels } from './levels-data.ts'
import type { LikePassages } from './like-passages.ts'
import type { TextHeap } from './text-heap.ts'

export type Relation = 'other-organ' | 'own-earlier' | 'template'

/** Two texts that agree in some passages. */
export interface ComparedPair {
  /** Indices of the texts, the smaller first. */
  readonly one: number
  readonly other: number
  readonly relation: Relation
  /** Share of each text, its formulas left out, that stands in the other. */
  readonly shareOfOne: number
  readonly shareOfOther: number
  readonly level: 'none' | 'warn' | 'error'
  /** Pairs of passages: of `one`, of `other`, and the letters they share. */
  readonly passages: readonly (readonly [number, number, number])[]
}

export interface FoundPassages {
  readonly texts: readonly ComparedText[]
  readonly heap: TextHeap
  readonly mask: Uint8Array
  readonly distinct: DistinctPassages
  readonly like: LikePassages
  readonly levels: CompareLevels
  readonly asked: ReadonlySet<number> | undefined
}

/** Of each passage, what it agrees with best: a class (index in `agreementClasses` and one more; 0 for none) and letters. */
export interface BestAgreements {
  readonly rank: Uint8Array
  readonly letters: Uint16Array
}

type Meeting = [one: number, other: number, letters: number]

export function pairsOf(found: FoundPassages): {
  readonly pairs: readonly ComparedPair[]
  readonly best: BestAgreements
} {
  const { heap } = found
  const best = { rank: new Uint8Array(heap.start.length), letters: new Uint16Array(heap.start.length) }
  const meetings = new Map<number, Meeting[]>()
  forEachMeeting(found, (one, other, letters) => {
    const first = heap.textOf[one] ?? 0
    const second = heap.textOf[other] ?? 0
    if (first === second || (found.asked !== undefined && !found.asked.has(first) && !found.asked.has(second))) return
    const [less, more] = first < second ? [one, other] : [other, one]
    const key = Math.min(first, second) * found.texts.length + Math.max(first, second)
    const known = meetings.get(key)
    if (known === undefined) meetings.set(key, [[less, more, letters]])
    else known.push([less, more, letters])
  })
  const own = ownLetters(found)
  const pairs: ComparedPair[] = []
  for (const [key, passages] of meetings) {
    const one = Math.floor(key / found.texts.length)
    const other = key % found.texts.length
    const relation = relationOf(found, one, other)
    for (const meeting of passages) note(best, found, meeting, relation)
    const shareOfOne = lettersOf(passages, 0) / (own[one] ?? 1)
    const shareOfOther = lettersOf(passages, 1) / (own[other] ?? 1)
    const level = levelOf(found.levels, relation, Math.max(shareOfOne, shareOfOther))
    pairs.push({ one, other, relation, shareOfOne, shareOfOther, level, passages })
  }
  pairs.sort((a, b) => Math.max(b.shareOfOne, b.shareOfOther) - Math.max(a.shareOfOne, a.shareOfOther))
  return { pairs, best }
}

/** What two passages of different texts have to do with each other. */
export function agreementOf({ heap }: FoundPassages, one: number, other: number): Agreement {
  if (heap.literal[one] === heap.literal[other] && isFoldedAlike(heap, one, other)) return 'same'
  return isFoldedAlike(heap, one, other) ? 'other-figures' : 'reworded'
}

/** Templates are judged by the paragraph instead. */
export function levelOf(levels: CompareLevels, relation: Relation, share: number): ComparedPair['level'] {
  if (relation === 'template') return 'none'
  const level = relation === 'other-organ' ? levels.otherOrgan : levels.ownEarlier
  return share >= level.error ? 'error' : share >= level.warn ? 'warn' : 'none'
}

function forEachMeeting(
  { distinct: { count: distinctCount, first, passages }, heap, mask, like }: FoundPassages,
  meet: (one: number, other: number, letters: number) => void,
): void {
  for (let one = 0; one < distinctCount; one += 1) {
    const from = first[one] ?? 0
    const to = first[one + 1] ?? 0
    const letters = to - from > 1 ? unmasked(heap, mask, passages[from] ?? 0) : 0
    for (let at = from; at < to; at += 1) {
      const passage = passages[at] ?? 0
      const until = Math.min(to, at + 1 + reachOf(to - from))
      for (let next = at + 1; next < until; next += 1) meet(passage, passages[next] ?? 0, letters)
    }
  }
  for (let row = 0; row < like.count; row += 1) {
    const one = like.one[row] ?? 0
    const other = like.other[row] ?? 0
    const [from, otherFrom] = [first[one] ?? 0, first[other] ?? 0]
    const [count, otherCount] = [(first[one + 1] ?? from) - from, (first[other + 1] ?? otherFrom) - otherFrom]
    for (let at = from; at < from + Math.min(count, reachOf(otherCount)); at += 1) {
      for (let next = otherFrom; next < otherFrom + Math.min(otherCount, reachOf(count)); next += 1)
        meet(passages[at] ?? 0, passages[next] ?? 0, like.letters[row] ?? 0)
    }
  }
}

/**
 * What hundreds have word for word is told of each of them, but not of every two: a template that all 1 500 organs
 * filled in would make a million pairs of each of its sentences. Up to 140 twins all pairs are told.
 */
function reachOf(twins: number): number {
  return Math.max(60, Math.floor(20_000 / Math.max(1, twins)))
}

function unmasked({ start, end }: TextHeap, mask: Uint8Array, passage: number): number {
  let letters = 0
  for (let at = start[passage] ?? 0; at < (end[passage] ?? 0); at += 1) if (mask[at] === 0) letters += 1
  return letters
}

/** Letters of each text that are no formula; of a text that is hardly anything else, half of all its letters. */
function ownLetters({ texts, heap, mask }: FoundPassages): Float64Array {
  return Float64Array.from(texts.keys(), (text) => {
    const from = heap.start[heap.firstPassage[text] ?? 0] ?? 0
    const to = heap.end[(heap.firstPassage[text + 1] ?? 0) - 1] ?? from
    let own = 0
    for (let at = from; at < to; at += 1) if (mask[at] === 0) own += 1
    return Math.max(own, (to - from) / 2, 1)
  })
}

function relationOf({ texts, heap }: FoundPassages, one: number, other: number): Relation {
  if (texts[one]?.isTemplate === true || texts[other]?.isTemplate === true) return 'template'
  return heap.organOf[one] === heap.organOf[other] ? 'own-earlier' : 'other-organ'
}

function note(best: BestAgreements, found: FoundPassages, [one, other, letters]: Meeting, relation: Relation): void {
  const what =
    relation === 'template' ? 'template' : relation === 'own-earlier' ? 'own-earlier' : agreementOf(found, one, other)
  const rank = agreementClasses.indexOf(what) + 1
  for (const passage of [one, other]) {
    const before = best.rank[passage] ?? 0
    if (before !== 0 && before < rank) continue
    const most = before === rank ? (best.letters[passage] ?? 0) : 0
    best.rank[passage] = rank
    best.letters[passage] = Math.max(most, letters)
  }
}

/** A passage that meets several is counted once, with the most it shares. */
function lettersOf(meetings: readonly Meeting[], side: 0 | 1): number {
  const most = new Map<number, number>()
  for (const meeting of meetings) {
    const passage = meeting[side]
    most.set(passage, Math.max(most.get(passage) ?? 0, meeting[2]))
  }
  return [...most.values()].reduce((sum, letters) => sum + letters, 0)
}

function isFoldedAlike({ codes, start, end }: TextHeap, one: number, other: number): boolean {
  const from = start[one] ?? 0
  const length = (end[one] ?? 0) - from
  const second = start[other] ?? 0
  if ((end[other] ?? 0) - second !== length) return false
  for (let at = 0; at < length; at += 1) if (codes[from + at] !== codes[second + at]) return false
  return true
}
