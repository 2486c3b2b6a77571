import type { App } from '#platform/http/app.ts'
import { run } from '#records/server/request-scope.ts'
import type { Work } from '#records/server/work.ts'
import { keptExams } from './kept-exams.ts'

/** What the page of exams online asks besides what the engine answers of one. */
export function keepingRoutes(app: App, work: Work): void {
  app.get('/api/exams/kept', async (context) => context.json(await run(context, work, keptExams)))
}
