import { lawEntry } from '#capabilities/laws/index.ts'
import { findLaws } from '#capabilities/laws/server.ts'
import type { App } from '#platform/http/app.ts'
import { isPermitted } from '#records/server/permit.ts'
import { run } from '#records/server/request-scope.ts'
import { searchLedger } from '#records/server/search-ledger.ts'
import type { Scope, Work } from '#records/server/work.ts'
import type { SearchFinds } from '../search-finds.ts'

/** One question over all that a person may read. */
export function searchRoutes(app: App, work: Work): void {
  app.get('/api/search', async (context) => {
    const text = (context.req.query('text') ?? '').slice(0, 200).trim()
    const finds = await run(context, work, async (scope): Promise<SearchFinds> => {
      return { ...(await searchLedger(scope, text)), laws: await lawsFor(scope, text) }
    })
    return context.json(finds)
  })
}

/** Of the registry as many as of any other group. */
const most = 5

async function lawsFor(scope: Scope, text: string): Promise<SearchFinds['laws']> {
  if (text === '' || !isPermitted(scope, { to: 'read', type: lawEntry })) return { total: 0, rows: [] }
  const found = await findLaws(scope, text)
  return { total: found.length, rows: found.slice(0, most).map(({ id, title }) => ({ id, title })) }
}
