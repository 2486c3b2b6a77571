import type { LedgerRecord } from './ledger-beside.ts'
import { shareOf, tellingPairs } from './telling-words.ts'

/** Records prepared for one text. */
export interface KnownRecord {
  readonly record: LedgerRecord
  readonly pairs: ReadonlySet<string>
}

export interface RecordMatch {
  readonly record: LedgerRecord
  readonly score: number
}

/** From here on the record is the thing spoken of. */
export const provingScore = 0.5
/** From here on it is worth showing. */
export const nearScore = 0.3

export function knowRecords(records: readonly LedgerRecord[]): readonly KnownRecord[] {
  return records.map((record) => ({ record, pairs: tellingPairs(`${record.title} ${record.typeTitle}`) }))
}

/** Records that words speak of: by the names and days they give, else by what the title says; the nearest first. */
export function matchRecords(words: string, year: number, known: readonly KnownRecord[]): readonly RecordMatch[] {
  const told = tellingPairs(words)
  const names = [...words.matchAll(/《([^《》]{4,})》/gu)].map(([, name = '']) => name)
  const days = daysIn(words, year)
  return known
    .map(({ record, pairs }) => {
      const isNamed = names.some((name) => record.words.includes(name))
      const isDay = days.some((day) => record.on?.startsWith(day) === true && day.length === 10)
      const isMonth = days.some((day) => record.on?.startsWith(day) === true)
      const said = told.size === 0 ? 0 : Math.max(shareOf(told, pairs), pairs.size < 3 ? 0 : shareOf(pairs, told) * 0.8)
      return { record, score: said + (isNamed ? 0.4 : 0) + (isDay ? 0.4 : isMonth ? 0.1 : 0) }
    })
    .filter(({ score }) => score >= nearScore)
    .sort((a, b) => b.score - a.score)
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
