import type { Agreement } from './agreement.ts'
import type { Comparison } from './compare-texts.ts'
import { type ComparedPair, levelOf, type Relation } from './compared-pairs.ts'
import type { DifferenceKind } from './differences.ts'
import type { PassageMatch, Place } from './read-matches.ts'

/** What one text has in common with another, as seen from the first. */
export interface TextOverlap {
  /** Of the other text: its file or its title. */
  readonly name: string
  readonly organ: string | null
  readonly year: number | null
  readonly relation: Relation
  /** By the share of the first text alone. */
  readonly level: ComparedPair['level']
  /** Of the first text, formulas left out. */
  readonly share: number
  readonly passages: readonly OverlapPassage[]
}

export interface OverlapPassage extends Place {
  readonly agreement: Agreement
  readonly otherText: string
  readonly otherPlace: Place
  readonly differences: readonly WordDifference[]
}

export interface WordDifference {
  readonly kind: DifferenceKind
  readonly own: string
  readonly other: string
  /** Within the passages. */
  readonly at: readonly [start: number, end: number]
  readonly otherAt: readonly [start: number, end: number]
}

/** Of the text of that index, the largest share first. */
export function overlapsOf(comparison: Comparison, text: number): readonly TextOverlap[] {
  const overlaps = comparison.pairs
    .filter(({ one, other }) => one === text || other === text)
    .map((pair) => overlapIn(comparison, pair, text))
  return overlaps.sort((a, b) => b.share - a.share)
}

function overlapIn(comparison: Comparison, pair: ComparedPair, text: number): TextOverlap {
  const isOne = pair.one === text
  const turned = isOne ? pair : turn(pair)
  const other = comparison.texts[turned.other]
  const own = comparison.texts[text]?.text ?? ''
  return {
    name: other?.name ?? '',
    organ: other?.organ ?? null,
    year: other?.year ?? null,
    relation: pair.relation,
    level: levelOf(comparison.levels, pair.relation, turned.shareOfOne),
    share: turned.shareOfOne,
    passages: comparison.matchesOf(turned).map((match) => passageOf(match, own, other?.text ?? '')),
  }
}

/** The same pair, seen from its other text. */
export function turn(pair: ComparedPair): ComparedPair {
  const { one, other, shareOfOne, shareOfOther, passages } = pair
  return {
    ...pair,
    ...{ one: other, other: one, shareOfOne: shareOfOther, shareOfOther: shareOfOne },
    passages: passages.map(([first, second, letters]) => [second, first, letters] as const),
  }
}

function passageOf({ agreement, one, other, differences }: PassageMatch, own: string, text: string): OverlapPassage {
  return {
    ...one,
    agreement,
    otherText: text.slice(other.start, other.end),
    otherPlace: other,
    differences: differences.map((difference) => ({
      kind: difference.kind,
      at: difference.one,
      otherAt: difference.other,
      own: own.slice(one.start + difference.one[0], one.start + difference.one[1]),
      other: text.slice(other.start + difference.other[0], other.start + difference.other[1]),
    })),
  }
}
