import { Refusal } from '#kernel/refusal.ts'
import type { App } from '#platform/http/app.ts'
import { disposition } from '#records/server/content-headers.ts'
import { handle, type ServerPart } from '#records/server/operations.ts'
import { run } from '#records/server/request-scope.ts'
import type { Work } from '#records/server/work.ts'
import { calendarWords } from './messages.ts'
import { openYearOperation } from './operations.ts'
import { publicityPlanItem } from './publicity-plan-item-record.ts'
import { openYear } from './server/open-year.ts'
import { planCalendar } from './server/plan-calendar.ts'
import { viewCalendar } from './server/view-calendar.ts'

export { viewCalendar } from './server/view-calendar.ts'

/** What publicity does on the server. */
export const publicityServer: ServerPart = {
  capability: 'publicity',
  handlers: [
    handle(openYearOperation, async (call) => {
      const answer = await openYear(call, call.input)
      call.tell({ recordType: publicityPlanItem.name, note: calendarWords.opened(call.input.year, answer.made) })
      return answer
    }),
  ],
  mount: mountPublicity,
}

function mountPublicity(app: App, work: Work): void {
  app.get('/api/publicity/calendar', async (context) => {
    const year = yearIn(context.req.query('year') ?? work.clock.today().slice(0, 4))
    return context.json(await run(context, work, (scope) => viewCalendar(scope, year)))
  })
  app.get('/api/publicity/calendar.ics', async (context) => {
    const year = yearIn(context.req.query('year') ?? work.clock.today().slice(0, 4))
    const lines = await run(context, work, (scope) => viewCalendar(scope, year))
    return context.body(planCalendar(year, lines, work.clock.now()), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': disposition('attachment', calendarWords.fileName(year)),
    })
  })
}

/** From 2018, when the calendar's oldest notice was found. */
function yearIn(text: string): number {
  const year = Number(text)
  if (!Number.isInteger(year) || year < 2018 || year > 2100) throw new Refusal('invalid', calendarWords.badYear)
  return year
}
