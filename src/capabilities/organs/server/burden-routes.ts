import { Refusal } from '#kernel/refusal.ts'
import type { App } from '#platform/http/app.ts'
import { answerWorkbook } from '#records/server/answer-workbook.ts'
import { run } from '#records/server/request-scope.ts'
import type { Work } from '#records/server/work.ts'
import { burdenWords } from '../burden-messages.ts'
import { burdenBook } from './burden-book.ts'
import { readBurden } from './read-burden.ts'

/** How much was asked of each section, on the screen and as a workbook. */
export function burdenRoutes(app: App, work: Work): void {
  const yearOf = (asked: string | undefined) => yearIn(asked ?? work.clock.today().slice(0, 4))
  app.get('/api/burden', async (context) => {
    const year = yearOf(context.req.query('year'))
    return context.json(await run(context, work, (scope) => readBurden(scope, year)))
  })
  app.get('/api/burden.xlsx', async (context) => {
    const year = yearOf(context.req.query('year'))
    const workbook = await run(context, work, (scope) => burdenBook(scope, year))
    return answerWorkbook(workbook, burdenWords.bookName(year))
  })
}

/** @throws Refusal 'invalid' */
function yearIn(asked: string): number {
  if (!/^[12]\d{3}$/.test(asked)) throw new Refusal('invalid', burdenWords.badYear)
  return Number(asked)
}
