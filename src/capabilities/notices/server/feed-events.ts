import { incomingDocument } from '#capabilities/duties/index.ts'
import { publicityPlanItem, type YearLine } from '#capabilities/publicity/index.ts'
import { viewCalendar } from '#capabilities/publicity/server.ts'
import type { CalendarEvent } from '#platform/calendar/calendar-file.ts'
import { isPermitted } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import { concerns } from '../due-notices.ts'
import { hatsOf } from '../notice.ts'
import { feedWords } from '../notice-words.ts'
import { dueThings } from './due-things.ts'

/** What a person's calendar shows of this year and the next: the publicity calendar, and what is open and theirs. */
export async function feedEvents(scope: Scope, publicUrl: string | null): Promise<readonly CalendarEvent[]> {
  const year = Number(scope.work.clock.today().slice(0, 4))
  const addressOf = (path: string) => (publicUrl === null ? {} : { url: `${publicUrl}${path}` })
  const events: CalendarEvent[] = []
  if (isPermitted(scope, { to: 'read', type: publicityPlanItem })) {
    for (const one of [year, year + 1])
      events.push(
        ...(await viewCalendar(scope, one)).map((line) => ({ ...eventOf(line, one), ...addressOf('/publicity') })),
      )
  }
  const [own] = hatsOf(scope.actor)
  if (own === undefined) return events
  for (const thing of await dueThings(scope, [own], `${year + 1}-12-31`)) {
    if (thing.type === incomingDocument.name || !concerns(own, thing)) continue
    const { id, typeTitle, dueOn } = thing
    const days = { from: dueOn, until: dueOn, isTentative: false }
    const title = feedWords.due(typeTitle, thing.title)
    events.push({ id, title, ...days, description: thing.basis, ...addressOf(`/records/${thing.type}/${id}`) })
  }
  return events
}

function eventOf(
  { id, itemId, title, from, until, provisional, basis, standing }: YearLine,
  year: number,
): CalendarEvent {
  const told = [
    provisional ? feedWords.waitsForNotice : null,
    standing === 'not-planned' ? feedWords.notPlanned : null,
    basis,
  ]
  return {
    // A day of the calendar comes every year, an item of the plan once.
    id: itemId ?? `${id}-${year}`,
    title: provisional ? feedWords.provisional(title) : title,
    ...{ from, until, description: told.filter((part) => part !== null).join('\n') },
    isTentative: provisional || standing === 'proposed' || standing === 'not-planned',
  }
}
