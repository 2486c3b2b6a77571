import { officialDate } from '#gongwen/official-date.ts'

/** The dates of a measure that say where its promise stands. */
export interface MeasureDates {
  readonly state: string
  readonly dueOn: string
  readonly postponedTo: string | null
  readonly doneOn: string | null
}

/** By when it is to be done: the date it was put off to, and else the first one. */
export function dueNow({ dueOn, postponedTo }: MeasureDates): string {
  return postponedTo ?? dueOn
}

/** Neither done nor due after the day: what is due that day and still open is late by its end. */
export function isLate(dates: MeasureDates, day: string): boolean {
  return (dates.state === 'todo' || dates.state === 'doing') && dueNow(dates) <= day
}

/**
 * The end of a sentence on a measure, as the last day of the statement's year sees it: what lies ahead is promised,
 * what is past is told as it came about. Never a promise in the past.
 */
export function promiseTold(dates: MeasureDates, lastDay: string): string {
  const { doneOn, dueOn, postponedTo } = dates
  const first = `原定${officialDate(dueOn)}前完成`
  if (dueNow(dates) > lastDay)
    return postponedTo === null ? `${officialDate(dueOn)}前完成` : `${first}，延期至${officialDate(postponedTo)}前完成`
  const again = postponedTo === null ? first : `${first}，后延期至${officialDate(postponedTo)}`
  if (isLate(dates, lastDay)) return `${again}，至今未完成`
  const done = doneOn === null ? '已提请验收' : `已于${officialDate(doneOn)}完成`
  return `${again}，${done}，尚待验收销号`
}
