import { dayOfYear, fullDate, weekdayNote, weekdays } from './messages.ts'

/** GB/T 9704-2012 7.3.5.4: Arabic figures, full year, no leading zeros. Takes an ISO date such as `2023-12-04`. */
export function officialDate(isoDate: string, options: { weekday?: boolean } = {}): string {
  const { year, month, day } = datePartsOf(isoDate)
  const date = fullDate(year, month, day)
  return options.weekday ? date + weekdayNote(weekdayOf(year, month, day)) : date
}

/** 12月4日: within a text whose year is known. Takes an ISO date. */
export function monthDay(isoDate: string): string {
  const { month, day } = datePartsOf(isoDate)
  return dayOfYear(month, day)
}

function datePartsOf(isoDate: string) {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) throw new RangeError(`not a date: ${isoDate}`)
  const back = new Date(Date.UTC(year, month - 1, day))
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) throw new RangeError(`no such day: ${isoDate}`)
  return { year, month, day }
}

function weekdayOf(year: number, month: number, day: number): string {
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}
