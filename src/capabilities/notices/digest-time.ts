import { chinaWallClock } from '#kernel/china-time.ts'

const minute = 60_000

/** A digest that was missed is made up for within so many hours, and not in the evening. */
const graceHours = 6

/** Whether it is time for the day's digest: a weekday in China, from `at` ('HH:MM') on, not long after it. */
export function isDigestTime(now: Date, at: string): boolean {
  const china = chinaWallClock(now.getTime())
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const since = china.getUTCHours() * 60 + china.getUTCMinutes() - (hours * 60 + minutes)
  const isWeekday = china.getUTCDay() !== 0 && china.getUTCDay() !== 6
  return isWeekday && since >= 0 && since < graceHours * 60
}

/** How often the clock is looked at. */
export const lookEveryMs = minute
