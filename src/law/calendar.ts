import { plusDays } from '#kernel/plus-days.ts'
import type { CalendarDay, DayRule, Span } from './calendar-day.ts'
import { calendarDays } from './data/calendar-data.ts'
import { doubleNinth } from './data/lunar-days-data.ts'

/** A day, week or month of publicity in one year. */
export interface CalendarEntry extends Span, Omit<CalendarDay, 'rule'> {
  readonly kind: DayRule['kind']
  /** The year's notice is not entered yet: the days are last years' habit, not this year's. */
  readonly provisional: boolean
  /** Day on which to ask for the notice of a provisional entry: thirty days before the usual beginning. */
  readonly remindOn: string | null
  /** The notice that set the days. */
  readonly notice: string | null
  readonly theme: string | null
}

/** What the year's notice says of an entry. */
export interface CalendarOverride extends Span {
  readonly notice: string
  readonly theme?: string
}

/** All entries of the year by their beginning. `overrides`: the year's notices, by id. */
export function calendarOf(
  year: number,
  overrides: Readonly<Record<string, CalendarOverride>> = {},
): readonly CalendarEntry[] {
  const entries = calendarDays.flatMap((day) => entryOf(day, year, overrides[day.id]))
  return entries.sort((a, b) => compare(a.from, b.from) || compare(a.until, b.until))
}

function entryOf({ rule, ...day }: CalendarDay, year: number, override?: CalendarOverride): readonly CalendarEntry[] {
  const { kind } = rule
  if (override !== undefined) {
    const { from, until, notice, theme = null } = override
    return [{ ...day, kind, from, until, notice, theme, provisional: false, remindOn: null }]
  }
  const span = spanOf(rule, year)
  if (span === undefined) return []
  const provisional = rule.kind === 'floating' && rule.known[year] === undefined
  const remindOn = provisional ? plusDays(span.from, -30) : null
  return [{ ...day, ...span, kind, provisional, remindOn, notice: null, theme: null }]
}

/** `undefined` where the lunar table does not reach. */
function spanOf(rule: DayRule, year: number): Span | undefined {
  switch (rule.kind) {
    case 'fixed':
      return { from: `${year}-${rule.from}`, until: `${year}-${rule.until}` }
    case 'weekday':
      return oneDay(nthWeekday(year, rule.month, rule))
    case 'week-of': {
      const day = `${year}-${rule.day}`
      const monday = plusDays(day, -((weekdayOf(day) + 6) % 7))
      return { from: monday, until: plusDays(monday, 6) }
    }
    case 'month': {
      const first = isoDay(year, rule.month, 1)
      return { from: first, until: isoDay(year, rule.month + 1, 0) }
    }
    case 'lunar': {
      const day = doubleNinth[year]
      return day === undefined ? undefined : oneDay(day)
    }
    case 'floating':
      return rule.known[year] ?? { from: `${year}-${rule.usual.from}`, until: `${year}-${rule.usual.until}` }
  }
}

function nthWeekday(year: number, month: number, { weekday, nth }: { weekday: number; nth: number }): string {
  const first = isoDay(year, month, 1)
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

function oneDay(day: string): Span {
  return { from: day, until: day }
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
