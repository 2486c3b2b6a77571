import { calendarFile } from '#platform/calendar/calendar-file.ts'
import { calendarWords } from '../messages.ts'
import type { YearLine } from '../plan-of-year.ts'

/** The lines of the plan as a file for a calendar. What the plan does not hold stays out; days to be told are tentative. */
export function planCalendar(year: number, lines: readonly YearLine[], madeAt: Date): string {
  const events = lines
    .filter(({ itemId }) => itemId !== null)
    .map((line) => {
      const { id, from, until, provisional } = line
      const title = provisional ? calendarWords.provisional(line.title) : line.title
      const isTentative = provisional || line.standing === 'proposed'
      return { id, title, from, until, description: calendarWords.described(line), isTentative }
    })
  return calendarFile({ product: 'publicity', name: calendarWords.name(year) }, events, madeAt)
}
