import { publicityPlanItem } from '#capabilities/publicity/index.ts'
import { daysBetween } from '#derive/days-between.ts'
import { formatCitation } from '#kernel/citation.ts'
import { plusDays } from '#kernel/plus-days.ts'
import { type Hat, keepsSection, type Notice, soonDays } from './notice.ts'
import { calendarWords } from './notice-words.ts'

/** A line of the year's publicity calendar. */
export interface CalendarThing {
  readonly id: string
  readonly itemId: string | null
  readonly title: string
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
 * the section that has it. What stands in nobody's plan is told to the office, all of it in one notice a month.
 */
export function calendarNotices(hat: Hat, lines: readonly CalendarThing[], today: string): readonly Notice[] {
  const isOffice = hat.capacities.includes('office-clerk')
  const own = lines.flatMap((line): readonly Notice[] => {
    if (line.itemId === null || !(keepsSection(hat, line.sectionId) || (line.sectionId === null && isOffice))) return []
    const why = reasonOf(line, today)
    if (why === null) return []
    const key = `publicity-plan-item/${line.itemId}`
    const about = { what: calendarWords.what(line.title), why, basis: line.basis, to: `/records/${key}` }
    const when = { on: line.from, isOverdue: line.standing === 'late' }
    return [{ key, thing: key, kind: 'calendar', ...about, ...when, insteadOf: hat.insteadOf }]
  })
  return isOffice ? [...own, ...unplanned(hat, lines, today)] : own
}

function unplanned(hat: Hat, lines: readonly CalendarThing[], today: string): readonly Notice[] {
  const coming = lines.filter(
    ({ standing, from, until }) => standing === 'not-planned' && until >= today && from <= plusDays(today, soonDays),
  )
  const [first] = coming
  if (first === undefined) return []
  const key = `calendar/${today.slice(0, 7)}`
  const titles = coming.map(({ title }) => title)
  const about = {
    what: calendarWords.unplanned(titles.length),
    why: calendarWords.unplannedWhy(titles),
    to: '/publicity',
  }
  const when = { on: first.from < today ? today : first.from, isOverdue: false }
  return [
    {
      key,
      thing: key,
      kind: 'calendar',
      ...about,
      basis: formatCitation(publicityPlanItem.basis),
      ...when,
      insteadOf: hat.insteadOf,
    },
  ]
}

function reasonOf({ standing, from, until, provisional, remindOn }: CalendarThing, today: string): string | null {
  if (standing === 'late') return calendarWords.late(until)
  if (standing === 'done' || until < today) return null
  const comes = from <= plusDays(today, soonDays)
  if (standing === 'proposed') return comes ? calendarWords.proposed(daysBetween(today, from)) : null
  if (comes) return calendarWords.comes(daysBetween(today, from), provisional)
  return provisional && remindOn !== null && remindOn <= today ? calendarWords.askForNotice : null
}
