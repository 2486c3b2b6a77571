import type { ComparedPair, Comparison, PassageMatch, Place } from '#capabilities/checking/index.ts'
import { lineStartsOf, positionOf } from '#gongwen/read/position-of.ts'
import type { FolderRead } from './read-folder.ts'

/** Offsets count UTF-16 units of the decoded file from 0; lines and columns from 1. */
export interface ToldPlace {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly length: number
  readonly text: string
}

export interface ToldMatch {
  readonly agreement: PassageMatch['agreement']
  readonly one: ToldPlace
  readonly other: ToldPlace
  readonly differences: readonly { readonly kind: string; readonly one: string; readonly other: string }[]
}

export interface ToldPair {
  readonly one: string
  readonly other: string
  readonly relation: ComparedPair['relation']
  readonly level: ComparedPair['level']
  readonly shareOfOne: number
  readonly shareOfOther: number
  readonly passages: readonly ToldMatch[]
}

export type Lacking = 'outline' | 'own-earlier' | 'template' | 'learned-formulas'

/** A comparison as `compare --format json` tells it. */
export interface ToldComparison {
  readonly files: readonly {
    readonly file: string
    readonly organ: string | null
    readonly year: number | null
    readonly letters: number
    readonly shares: Readonly<Record<string, number>>
  }[]
  readonly pairs: readonly ToldPair[]
  /** Pairs that agree in something and are not listed. */
  readonly below: number
  readonly unreadable: FolderRead['unreadable']
  readonly levels: Comparison['levels']
  readonly notRun: readonly Lacking[]
}

export interface Telling {
  /** Share from which on a pair is listed, from 0 to 1; by its level where left out. */
  readonly least?: number
  /** So many of the texts are the ones asked about. */
  readonly asked: number
  readonly unreadable: FolderRead['unreadable']
  readonly notRun: readonly Lacking[]
}

export function toldComparison(comparison: Comparison, telling: Telling): ToldComparison {
  const { texts, shares, pairs, levels } = comparison
  const listed = pairs.filter((pair) => isListed(pair, telling.least))
  const startsOf = lineStartsOnce(texts.map(({ text }) => text))
  return {
    files: texts.slice(0, telling.asked).map(({ name, organ, year }, at) => {
      const { letters, ...parts } = shares[at] ?? { letters: 0 }
      const rounded = Object.entries(parts).map(([key, share]) => [key, roundShare(share)] as const)
      return { file: name, organ, year, letters, shares: Object.fromEntries(rounded) }
    }),
    pairs: listed.map((pair) => ({
      one: texts[pair.one]?.name ?? '',
      other: texts[pair.other]?.name ?? '',
      relation: pair.relation,
      level: pair.level,
      shareOfOne: roundShare(pair.shareOfOne),
      shareOfOther: roundShare(pair.shareOfOther),
      passages: comparison.matchesOf(pair).map((match) => toldMatch(match, startsOf(pair.one), startsOf(pair.other))),
    })),
    below: pairs.length - listed.length,
    unreadable: telling.unreadable,
    levels,
    notRun: telling.notRun,
  }
}

function isListed({ level, shareOfOne, shareOfOther }: ComparedPair, least: number | undefined): boolean {
  return least === undefined ? level !== 'none' : Math.max(shareOfOne, shareOfOther) >= least
}

interface Lined {
  readonly text: string
  readonly lineStarts: readonly number[]
}

function lineStartsOnce(texts: readonly string[]): (index: number) => Lined {
  const known = new Map<number, Lined>()
  return (index) => {
    const text = texts[index] ?? ''
    const lined = known.get(index) ?? { text, lineStarts: lineStartsOf(text) }
    known.set(index, lined)
    return lined
  }
}

function toldMatch({ agreement, one, other, differences }: PassageMatch, first: Lined, second: Lined): ToldMatch {
  const words = (lined: Lined, from: number, [start, end]: readonly [number, number]) =>
    lined.text.slice(from + start, from + end)
  return {
    agreement,
    one: toldPlace(one, first),
    other: toldPlace(other, second),
    differences: differences.map((difference) => ({
      kind: difference.kind,
      one: words(first, one.start, difference.one),
      other: words(second, other.start, difference.other),
    })),
  }
}

function toldPlace({ start, end }: Place, { text, lineStarts }: Lined): ToldPlace {
  const { line, column, offset } = positionOf({ text, lineStarts, runs: [] }, start)
  return { line, column, offset, length: end - start, text: text.slice(start, end) }
}

function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
