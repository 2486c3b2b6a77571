import type { Context } from 'hono'
import { type App, type HttpEnv, signedIn } from '#platform/http/app.ts'
import { answerWorkbook } from '#records/server/answer-workbook.ts'
import { run } from '#records/server/request-scope.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { idIn } from '../../engine/guards.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { certificateOf } from './certificate.ts'
import type { EngineDesk } from './engine-desk.ts'
import { markingDesk } from './marking-desk.ts'
import { watchExam } from './proctor.ts'
import { viewReMarkings } from './re-marking.ts'
import { releaseExam } from './release.ts'
import { resultsBook } from './results-book.ts'
import { examPath, sittingPath } from './sitter-routes.ts'
import { viewEvents, viewOnline, viewRoster, viewTrail } from './view-exam.ts'
import { viewQuestions, viewResults } from './view-results.ts'

/** What who keeps an exam, marks it or leads the organ may ask. */
export function keeperRoutes(app: App, work: Work, { cache }: EngineDesk): void {
  const views: Readonly<Record<string, (scope: Scope, exam: string, person: string | null) => Promise<unknown>>> = {
    online: viewOnline,
    roster: viewRoster,
    proctor: watchExam,
    events: viewEvents,
    results: (scope, exam) => viewResults(scope, cache, exam),
    questions: (scope, exam) => viewQuestions(scope, cache, exam),
    marking: markingDesk,
    're-markings': viewReMarkings,
    certificate: (scope, exam, person) => certificateOf(scope, exam, person ?? scope.actor.personId),
  }
  for (const [name, view] of Object.entries(views))
    app.get(`${examPath}/${name}`, async (context) =>
      context.json(await run(context, work, (scope) => view(scope, examIn(context), personIn(context)))),
    )
  app.get(`${sittingPath}/trail`, async (context) => {
    const sitting = idIn(context.req.param('sitting'))
    return context.json(await run(context, work, (scope) => viewTrail(scope, examIn(context), sitting)))
  })
  app.get(`${examPath}/results.xlsx`, async (context) => {
    const book = await run(context, work, (scope) => resultsBook(scope, examIn(context)))
    return answerWorkbook(book.workbook, messages.resultsFile(book.title))
  })
  app.post(`${examPath}/release`, async (context) =>
    context.json(await releaseExam(work, signedIn(context), examIn(context))),
  )
}

function examIn(context: Context<HttpEnv>): string {
  return idIn(context.req.param('id'))
}

function personIn(context: Context<HttpEnv>): string | null {
  const person = context.req.query('person')
  return person === undefined ? null : idIn(person)
}
