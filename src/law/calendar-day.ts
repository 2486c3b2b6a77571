import type { Checked } from './entry.ts'

/** When a day, week or month of publicity falls. Months and days as 'MM-DD'. */
export type DayRule =
  | { readonly kind: 'fixed'; readonly from: string; readonly until: string }
  /** The nth such day of the month; Sunday is 0. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  /** Monday to Sunday around the day. */
  | { readonly kind: 'week-of'; readonly day: string }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  /** Set by a notice each year. `usual` until the notice is entered; `known` where a year's notice was found. */
  | {
      readonly kind: 'floating'
      readonly usual: { readonly from: string; readonly until: string }
      readonly known: Readonly<Record<number, Span>>
    }

/** 'YYYY-MM-DD', both days included. */
export interface Span {
  readonly from: string
  readonly until: string
}

/** One line of the yearly calendar of legal publicity. */
export interface CalendarDay {
  readonly id: string
  readonly title: string
  readonly shortNames?: readonly string[]
  readonly rule: DayRule
  /** 《国家安全法》第十四条, or the practice it comes from. */
  readonly basis: string
  readonly checked: Checked
  readonly place?: string
}
