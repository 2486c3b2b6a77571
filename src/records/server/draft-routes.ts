import { type App, readJson } from '#platform/http/app.ts'
import { bodyShapes } from './body-shapes.ts'
import { dropDraft, findDraft, keepDraft } from './drafts.ts'
import { run } from './request-scope.ts'
import type { Work } from './work.ts'

export function draftRoutes(app: App, work: Work): void {
  app.get('/api/drafts/:key', async (context) => {
    const draft = await run(context, work, (scope) => findDraft(scope, context.req.param('key')))
    return draft === null ? context.body(null, 204) : context.json(draft)
  })
  app.put('/api/drafts/:key', async (context) => {
    const { body } = bodyShapes.members(await readJson(context))
    return context.json(await run(context, work, (scope) => keepDraft(scope, context.req.param('key'), body)))
  })
  app.delete('/api/drafts/:key', async (context) => {
    await run(context, work, (scope) => dropDraft(scope, context.req.param('key')))
    return context.body(null, 204)
  })
}
