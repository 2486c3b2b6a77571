import type { LedgerRecord } from './ledger-beside.ts'
import { tellingPairs } from './telling-words.ts'

/** Records taken apart once, to be found by the pairs of their titles. */
export interface KnownRecords {
  readonly list: readonly LedgerRecord[]
  /** Pairs in the title and type of each. */
  readonly sizes: readonly number[]
  readonly byPair: ReadonlyMap<string, readonly number[]>
}

export interface RecordMatch {
  readonly record: LedgerRecord
  readonly score: number
}

/** From here on the record is the thing spoken of. */
export const provingScore = 0.5
/** From here on it is worth showing. */
export const nearScore = 0.3

export function knowRecords(list: readonly LedgerRecord[]): KnownRecords {
  const byPair = new Map<string, number[]>()
  const sizes = list.map(({ title, typeTitle }, at) => {
    const pairs = tellingPairs(`${title} ${typeTitle}`)
    for (const pair of pairs) {
      const own = byPair.get(pair)
      if (own === undefined) byPair.set(pair, [at])
      else own.push(at)
    }
    return pairs.size
  })
  return { list, sizes, byPair }
}

/** Records that words speak of: by the names and days they give, else by what the title says; the nearest first. */
export function matchRecords(words: string, year: number, known: KnownRecords): readonly RecordMatch[] {
  const told = tellingPairs(words)
  const scores = saidIn(told, known)
  const add = (at: number, more: number) => void scores.set(at, (scores.get(at) ?? 0) + more)
  const names = [...words.matchAll(/《([^《》]{4,})》/gu)].map(([, name = '']) => name)
  const days = daysIn(words, year)
  if (names.length + days.length > 0) {
    for (const [at, record] of known.list.entries()) {
      if (names.some((name) => record.words.includes(name))) add(at, asNamed)
      const day = days.filter((one) => record.on?.startsWith(one) === true)
      if (day.length > 0) add(at, day.some(({ length }) => length === 10) ? onDay : inMonth)
    }
  }
  return [...scores]
    .flatMap(([at, score]): readonly RecordMatch[] => {
      const record = known.list[at]
      return record === undefined || score < nearScore ? [] : [{ record, score }]
    })
    .sort((a, b) => b.score - a.score)
}

const asNamed = 0.4
const onDay = 0.4
const inMonth = 0.1
/** A title that stands whole in longer words is nearly as good as words that stand whole in the title. */
const wholeTitle = 0.8
/** Titles of fewer pairs stand everywhere. */
const leastPairs = 3

/** By record: the share of the words' pairs in its title, or of the title's pairs in the words, whichever is more. */
function saidIn(told: ReadonlySet<string>, { sizes, byPair }: KnownRecords): Map<number, number> {
  const shared = new Map<number, number>()
  for (const pair of told) for (const at of byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  for (const [at, count] of shared) {
    const size = sizes[at] ?? 0
    const ofTitle = size < leastPairs ? 0 : (count / size) * wholeTitle
    shared.set(at, Math.max(count / told.size, ofTitle))
  }
  return shared
}

/** 3月5日 and 3月 as the ledger writes them; the year of account unless another is named. */
export function daysIn(words: string, year: number): readonly string[] {
  return [...words.matchAll(/(?:(20\d\d)年)?(\d{1,2})月(?:(\d{1,2})日)?(?!份数)/gu)].map(
    ([, said, month = '', day]) => {
      const start = `${said ?? year}-${month.padStart(2, '0')}`
      return day === undefined ? start : `${start}-${day.padStart(2, '0')}`
    },
  )
}
