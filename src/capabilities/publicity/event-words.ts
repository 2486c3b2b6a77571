import { monthDay } from '#gongwen/official-date.ts'
import { clause } from '#kernel/passage.ts'

/** 3月、10月和12月 are said as 3月、10月、12月. */
export function monthsOf(dates: readonly string[]): readonly string[] {
  return [...new Set(dates.map((date) => date.slice(5, 7)))].toSorted().map((month) => `${Number(month)}月`)
}

/** A title with marks of its own needs no second pair. */
export function quoted(title: string): string {
  const clean = clause(title)
  return clean.includes('《') || clean.includes('“') ? clean : `“${clean}”`
}

/** 12月4日; 12月1日至7日; 11月28日至12月4日 */
export function daySpanWords(from: string, until: string): string {
  if (from === until) return monthDay(from)
  const last = monthDay(until)
  return `${monthDay(from)}至${from.slice(0, 7) === until.slice(0, 7) ? last.replace(/^\d+月/u, '') : last}`
}
