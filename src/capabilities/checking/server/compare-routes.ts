import type { App } from '#platform/http/app.ts'
import { run } from '#records/server/request-scope.ts'
import type { Work } from '#records/server/work.ts'
import { compareText } from './compare-text.ts'
import type { StatementSource } from './statement-source.ts'

/** A text beside others; reading only. */
export function mountCompare(app: App, work: Work, statementOf: StatementSource): void {
  app.get('/api/checking/compare/:id', async (context) =>
    context.json(await run(context, work, (scope) => compareText(scope, context.req.param('id'), statementOf))),
  )
}
