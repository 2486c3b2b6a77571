import type { App } from '#platform/http/app.ts'
import { permit } from './permit.ts'
import { run } from './request-scope.ts'
import { verifyLedger } from './verify-ledger.ts'
import type { Work } from './work.ts'

/** Whether nobody tampered with the journal: asked by the auditor, and by the clerk before handing a statement in. */
export function ledgerRoutes(app: App, work: Work): void {
  app.get('/api/ledger/verify', async (context) =>
    context.json(
      await run(context, work, (scope) => {
        permit(scope, { to: 'verify-ledger' })
        return verifyLedger(scope.db, scope.actor.organId)
      }),
    ),
  )
}
