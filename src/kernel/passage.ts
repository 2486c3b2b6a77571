import type { Citation } from './citation.ts'
import type { Figure, Measure, Part } from './measure.ts'
import type { FiledRecord, RecordType } from './record-type.ts'

/** What a passage may look at: the counted records of one organ, and who is who. Pure and complete. */
export interface Ledger {
  readonly year: number
  readonly organ: LedgerOrgan
  /** Counted records of the type: those of the ledger's year, or of another year. */
  records<T extends RecordType>(type: T, year?: number): readonly FiledRecord<T>[]
  figure<T extends RecordType>(measure: Measure<T>, part?: Part): Figure
  /** Title of any record referred to: a person's name, a section's name. */
  titleOf(id: string): string
  /** One of several wordings, the same for the same organ, year and passage. */
  pick<Option>(options: readonly [Option, ...Option[]]): Option
}

export interface LedgerOrgan {
  readonly name: string
  readonly shortName: string
  readonly kind: 'people-congress' | 'government' | 'party' | 'cppcc' | 'other'
  readonly level: 'county' | 'city' | 'province'
}

/** A stretch of a sentence: words, or a figure bound to its records. */
export type Piece = string | Figure

/** What a passage yields: sentences that are proved, and gaps where nothing proves them. */
export type Written =
  | Sentence
  | {
      readonly kind: 'gap'
      /** What is missing: 本年度无旁听庭审记录. */
      readonly missing: string
      /** Record type whose entry would close it. */
      readonly recordType: string
    }
  | {
      readonly kind: 'point'
      readonly title: string
      readonly pieces: readonly Piece[]
      readonly records: readonly string[]
    }

export interface Sentence {
  readonly kind: 'sentence'
  readonly pieces: readonly Piece[]
  readonly records: readonly string[]
}

/** A sentence or paragraph the draft of a statement can write about one duty. */
export interface Passage {
  /** 'study/sessions' */
  readonly id: string
  /** Part of the statement it belongs to, by the id the template gives it. */
  readonly pillar: string
  readonly order: number
  /** Run-in heading of its paragraph: 带头学法懂法. Passages of one pillar with the same lead share a paragraph. */
  readonly lead?: string
  readonly basis: Citation
  /** Other years it looks at, counted from the ledger's own: problems of five years back that are still open. */
  readonly looks?: readonly Look[]
  write(ledger: Ledger): Iterable<Written>
}

export interface Look {
  readonly over: { readonly name: string }
  /** -5 … 1: both ends included, the ledger's own year always. */
  readonly from: number
  readonly until: number
}

export function definePassage(passage: Passage): Passage {
  return passage
}

/** say`开展法治学习活动${sessions}` — figures print as number and unit; the records proving the sentence are theirs. */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence {
  return sentence(words.flatMap((word, index) => [word, pieces[index] ?? '']))
}

/** The same from a list, for sentences with as many figures as there are records. */
export function sentence(pieces: readonly Piece[]): Sentence {
  const records = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.records))
  return { kind: 'sentence', pieces: pieces.filter((piece) => piece !== ''), records: [...new Set(records)] }
}

/** The same sentence, resting also on these records: for enumerations that carry no number. */
export function resting<W extends Exclude<Written, { kind: 'gap' }>>(
  written: W,
  records: readonly { id: string }[],
): W {
  return { ...written, records: [...new Set([...written.records, ...records.map((record) => record.id)])] }
}

/** A numbered point with a heading of its own, （一）……: problems and measures. */
export function point(title: string, body: Sentence): Written {
  return { kind: 'point', title, pieces: body.pieces, records: body.records }
}

export function gap(missing: string, recordType: { readonly name: string }): Written {
  return { kind: 'gap', missing, recordType: recordType.name }
}

/** 甲、乙和丙, as officials enumerate. */
export function enumerate(items: readonly string[]): string {
  const unique = [...new Set(items)]
  const last = unique.at(-1)
  if (last === undefined) return ''
  if (unique.length === 1) return last
  return `${unique.slice(0, -1).join('、')}和${last}`
}

/** How many items a sentence names one by one; a reader follows no more, and the records hold them all. */
const mostNamed = 12

type Mark = '、' | '，' | '；'

/** 甲、乙、丙; of more than a sentence can carry, the first and 等. */
export function listed(items: readonly string[], mark?: Mark): string {
  return listedBy(items, (item) => item, mark)
}

/** The same, told only as far as it is named. */
export function listedBy<T>(items: readonly T[], tell: (item: T) => string, mark: Mark = '、'): string {
  const named = items.slice(0, mostNamed).map(tell).join(mark)
  return items.length > mostNamed ? `${named}等` : named
}

/** A typed stretch of text without the marks at its end: the sentence around it brings its own. */
export function clause(text: string): string {
  return text.trim().replace(/[。；，、：]+$/u, '')
}
