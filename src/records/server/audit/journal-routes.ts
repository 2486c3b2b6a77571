import type { App } from '#platform/http/app.ts'
import { answerWorkbook } from '../answer-workbook.ts'
import { run } from '../request-scope.ts'
import type { Work } from '../work.ts'
import { exportJournal } from './export-journal.ts'
import { parseJournalQuery } from './journal-query.ts'
import { auditMessages as messages } from './messages.ts'
import { readJournal } from './read-journal.ts'

/** The auditor's journal of the organ, on the screen and as a workbook. */
export function journalRoutes(app: App, work: Work): void {
  app.get('/api/journal', async (context) => {
    const query = parseJournalQuery(context.req.query())
    return context.json(await run(context, work, (scope) => readJournal(scope, query)))
  })
  app.get('/api/journal.xlsx', async (context) => {
    const query = parseJournalQuery(context.req.query())
    const workbook = await run(context, work, (scope) => exportJournal(scope, query))
    return answerWorkbook(workbook, messages.bookName(work.clock.today()))
  })
}
