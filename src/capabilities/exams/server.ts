import type { BodyLimit } from '#platform/http/body-limits.ts'
import type { ServerPart } from '#records/server/operations.ts'
import type { Work } from '#records/server/work.ts'
import { bankHandlers } from './server/bank/bank-handlers.ts'
import { bankBodies, bankRoutes } from './server/bank/bank-routes.ts'
import { questionChecks } from './server/bank/question-checks.ts'
import { engineDesk } from './server/engine/engine-desk.ts'
import { engineHandlers } from './server/engine/handlers.ts'
import { collecting, startExamJobs } from './server/engine/jobs.ts'
import { keeperRoutes } from './server/engine/keeper-routes.ts'
import { reMarkSome } from './server/engine/re-marking.ts'
import { sitterBodies, sitterRoutes } from './server/engine/sitter-routes.ts'
import { keepingRoutes } from './server/keeping/keeping-routes.ts'
import { paperHandlers } from './server/papers/paper-handlers.ts'
import { paperRoutes } from './server/papers/paper-routes.ts'

export const examBodies: readonly BodyLimit[] = [...bankBodies, ...sitterBodies]

/** Question bank, papers, and the exam engine. */
export const examsServer: ServerPart = {
  capability: 'exams',
  handlers: [...bankHandlers, ...paperHandlers, ...engineHandlers],
  checks: questionChecks,
  mount(app, work) {
    bankRoutes(app, work)
    paperRoutes(app, work)
    const desk = engineDesk(work)
    sitterRoutes(app, work, desk)
    keeperRoutes(app, work, desk)
    keepingRoutes(app, work)
  },
}

/** Hands in what the clock ends, and marks again what was changed, as long as the server runs. Gives how it is stopped. */
export function runExams(work: Work): () => Promise<void> {
  return startExamJobs(work, [collecting(engineDesk(work)), () => reMarkSome(work)])
}
