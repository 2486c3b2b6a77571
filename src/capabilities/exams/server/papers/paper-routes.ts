import { type App, readJson, signedIn } from '#platform/http/app.ts'
import { demand } from '#records/permission.ts'
import { idOf, idParameter, run } from '#records/server/request-scope.ts'
import type { Work } from '#records/server/work.ts'
import { question } from '../../bank/question-record.ts'
import { bankSource } from '../../papers/paper-source-guard.ts'
import { listPapers, makePaper, viewPaper } from './papers.ts'

/** Papers with their keys: for who keeps the bank. */
export function paperRoutes(app: App, work: Work): void {
  app.get('/api/exam-papers', async (context) => context.json(await run(context, work, listPapers)))
  app.post('/api/exam-papers/draw', async (context) => {
    demand(signedIn(context), { to: 'read', type: question })
    const source = bankSource(await readJson(context))
    return context.json(await run(context, work, (scope) => makePaper(scope, source)))
  })
  app.get(`/api/exam-papers/${idParameter}`, async (context) =>
    context.json(await run(context, work, (scope) => viewPaper(scope, idOf(context)))),
  )
}
