import { daysUntil, type Hat, keepsSection, type Notice, plusDays, soonDays } from './notice.ts'
import { calendarWords } from './notice-words.ts'

/** A line of the year's publicity calendar. */
export interface CalendarThing {
  readonly id: string
  readonly itemId: string | null
  readonly title: string
  readonly year: number
  readonly from: string
  readonly until: string
  readonly standing: string
  readonly provisional: boolean
  /** Day on which to ask for the year's notice. */
  readonly remindOn: string | null
  readonly basis: string
  readonly sectionId: string | null
}

/**
 * Days of publicity that come within two weeks or went by without an event, and notices to be asked for: to the clerks of
 * the section that has it; what stands in nobody's plan, to the office.
 */
export function calendarNotices(hat: Hat, lines: readonly CalendarThing[], today: string): readonly Notice[] {
  return lines.flatMap((line): readonly Notice[] => {
    const isOffice = line.sectionId === null && hat.capacities.includes('office-clerk')
    const why = keepsSection(hat, line.sectionId) || isOffice ? reasonOf(line, today) : null
    if (why === null) return []
    const key = line.itemId === null ? `calendar/${line.id}/${line.year}` : `publicity-plan-item/${line.itemId}`
    const to = line.itemId === null ? '/publicity' : `/records/${key}`
    const { title, basis, from: on } = line
    const isOverdue = line.standing === 'late'
    const { insteadOf } = hat
    return [
      { key, thing: key, kind: 'calendar', what: calendarWords.what(title), why, basis, to, on, isOverdue, insteadOf },
    ]
  })
}

function reasonOf({ standing, from, until, provisional, remindOn }: CalendarThing, today: string): string | null {
  if (standing === 'late') return calendarWords.late(until)
  if (standing === 'done' || until < today) return null
  const comes = from <= plusDays(today, soonDays)
  if (standing === 'not-planned' || standing === 'proposed')
    return comes ? calendarWords.notPlanned(daysUntil(from, today)) : null
  if (comes) return calendarWords.comes(daysUntil(from, today), provisional)
  return provisional && remindOn !== null && remindOn <= today ? calendarWords.askForNotice : null
}
