import type { Context } from 'hono'
import { parseListQuery } from '#derive/filters.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { type App, type HttpEnv, readJson } from '#platform/http/app.ts'
import type { BodyLimit } from '#platform/http/body-limits.ts'
import { actOnBatch, actOnRecord } from './act-on-records.ts'
import { journalRoutes } from './audit/journal-routes.ts'
import { bodyShapes } from './body-shapes.ts'
import { changeRecord } from './change-records.ts'
import { createRecord } from './create-records.ts'
import { draftRoutes } from './draft-routes.ts'
import { evidenceRoutes } from './evidence-routes.ts'
import { ledgerRoutes } from './ledger-routes.ts'
import { operationRoutes } from './operation-routes.ts'
import { type ServerPart, withChecks } from './operations.ts'
import { recordHistory } from './record-history.ts'
import { idOf, recordPath, run, typeOf } from './request-scope.ts'
import { listRecords, viewRecord } from './view-records.ts'
import type { Scope, Work } from './work.ts'

/** Addresses whose bodies are files: they are counted while they are streamed. */
export const fileBodies: readonly BodyLimit[] = [{ path: /^\/api\/records\/[^/]+\/[^/]+\/evidence$/, maxBytes: null }]

/** All addresses of api.ts but sign-in and sheets; then what the capabilities add. */
export function mountRecords(app: App, unchecked: Work, parts: readonly ServerPart[]): void {
  const work = withChecks(unchecked, parts)
  recordRoutes(app, work)
  evidenceRoutes(app, work)
  draftRoutes(app, work)
  ledgerRoutes(app, work)
  journalRoutes(app, work)
  operationRoutes(app, work, parts)
  for (const part of parts) part.mount?.(app, work)
}

function recordRoutes(app: App, work: Work): void {
  app.get('/api/records/:type', async (context) => {
    const type = typeOf(context, work)
    const query = parseListQuery(type, context.req.query())
    return context.json(await run(context, work, (scope) => listRecords(scope, type, query)))
  })
  app.post('/api/records/:type', async (context) => {
    const type = typeOf(context, work)
    const entry = bodyShapes.create(await readJson(context))
    return context.json(
      await runAndView(context, work, type, async (scope) => (await createRecord(scope, type, entry)).id),
      201,
    )
  })
  app.post('/api/records/:type/batch', async (context) => {
    const type = typeOf(context, work)
    const batch = bodyShapes.batch(await readJson(context))
    return context.json(await run(context, work, (scope) => actOnBatch(scope, type, batch)))
  })
  app.get(recordPath, async (context) => {
    const type = typeOf(context, work)
    return context.json(await run(context, work, (scope) => viewRecord(scope, type, idOf(context))))
  })
  app.put(recordPath, async (context) => {
    const type = typeOf(context, work)
    const change = { ...bodyShapes.change(await readJson(context)), id: idOf(context) }
    return context.json(
      await runAndView(context, work, type, async (scope) => (await changeRecord(scope, type, change)).id),
    )
  })
  app.post(`${recordPath}/acts/:act`, async (context) => {
    const type = typeOf(context, work)
    const { version, note } = bodyShapes.act(await readJson(context))
    const target = { id: idOf(context), version }
    const options = { act: context.req.param('act') ?? '', note }
    return context.json(
      await runAndView(context, work, type, async (scope) => (await actOnRecord(scope, type, target, options)).id),
    )
  })
  app.get(`${recordPath}/history`, async (context) => {
    const type = typeOf(context, work)
    return context.json(await run(context, work, (scope) => recordHistory(scope, type, idOf(context))))
  })
}

function runAndView(context: Context<HttpEnv>, work: Work, type: RecordType, write: (scope: Scope) => Promise<string>) {
  return run(context, work, async (scope) => viewRecord(scope, type, await write(scope)))
}
