import type { App } from '#platform/http/app.ts'
import { disposition } from '#records/server/content-headers.ts'
import type { ServerPart } from '#records/server/operations.ts'
import { run } from '#records/server/request-scope.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { searchLaws } from './law-search.ts'
import type { LawRow } from './law-view.ts'
import { citationsTitle } from './law-words.ts'
import { citationsBook } from './server/citations-book.ts'
import { listLaws, viewLaw } from './server/view-law.ts'

export { type ChangedLaw, lawsChangedSince } from './server/changed-laws.ts'
export { ownRegistry } from './server/own-registry.ts'

/** What the registry of laws does on the server. */
export const lawsServer: ServerPart = { capability: 'laws', handlers: [], mount: mountLaws }

/** Entries whose title, short name or number holds the text. @throws Refusal 'forbidden' */
export async function findLaws(scope: Scope, text: string): Promise<readonly LawRow[]> {
  return searchLaws(await listLaws(scope), { text, kind: '', standing: '' })
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function mountLaws(app: App, work: Work): void {
  app.get('/api/laws', async (context) => context.json(await run(context, work, listLaws)))
  app.get('/api/laws/:id', async (context) =>
    context.json(await run(context, work, (scope) => viewLaw(scope, context.req.param('id')))),
  )
  app.get('/api/laws/:id/citations.xlsx', async (context) => {
    const view = await run(context, work, (scope) => viewLaw(scope, context.req.param('id')))
    const bytes = await citationsBook(view)
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': xlsx,
      'content-disposition': disposition('attachment', `${citationsTitle(view.entry.title)}.xlsx`),
    })
  })
}
