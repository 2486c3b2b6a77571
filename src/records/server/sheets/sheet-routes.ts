import type { Context } from 'hono'
import { templateOf } from '#derive/sheet-template.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type App, type HttpEnv, readJson, signedIn } from '#platform/http/app.ts'
import type { BodyLimit } from '#platform/http/body-limits.ts'
import { inTurn } from '#platform/in-turn.ts'
import type { CommitImport } from '../../api.ts'
import { demand } from '../../permission.ts'
import { answerWorkbook } from '../answer-workbook.ts'
import { bodyShapes } from '../body-shapes.ts'
import { type KeptFile, keepFile } from '../evidence.ts'
import { messages as engineMessages } from '../messages.ts'
import { idOf, idParameter, run, typeOf } from '../request-scope.ts'
import type { Work } from '../work.ts'
import { commitBatch, findBatch, recentBatches, rememberPlan } from './batches.ts'
import { exportList } from './export-list.ts'
import { keepFiles, previewOf } from './import-workbook.ts'
import { lookupsFor } from './lookups.ts'
import { sheetMessages as messages } from './messages.ts'
import { planImport } from './preview-import.ts'
import { readForm } from './read-form.ts'
import { readUpload } from './read-upload.ts'
import { receiptOf } from './receipt.ts'

/** A workbook with its evidence files, all in one form, which the route counts itself: once it knows who asks. */
export const sheetBodies: readonly BodyLimit[] = [{ path: /^\/api\/records\/[^/]+\/imports$/, maxBytes: null }]

const batchPath = `/api/records/:type/imports/${idParameter}`

/** Templates, exports and imports of every record type. */
export function mountSheets(app: App, work: Work): void {
  app.get('/api/records/:type/template.xlsx', async (context) => {
    const type = typeOf(context, work)
    const actor = signedIn(context)
    demand(actor, { to: 'enter', type })
    const names = await run(context, work, (scope) => lookupsFor(scope, type))
    return answerWorkbook(templateOf(type, { ...names, organId: actor.organId }), messages.templateName(type.title))
  })
  app.get('/api/records/:type/export.xlsx', async (context) => {
    const type = typeOf(context, work)
    const workbook = await run(context, work, (scope) => exportList(scope, type, context.req.query()))
    return answerWorkbook(workbook, messages.exportName(type.title, work.clock.today()))
  })
  const turn = inTurn(2)
  app.post('/api/records/:type/imports', (context) => {
    demand(signedIn(context), { to: 'enter', type: typeOf(context, work) })
    return turn(() => receiveImport(context, work))
  })
  app.get('/api/records/:type/imports', async (context) => {
    const type = typeOf(context, work)
    return context.json({ batches: await run(context, work, (scope) => recentBatches(scope, type)) })
  })
  app.get(batchPath, async (context) => {
    const type = typeOf(context, work)
    const { id, fileName, rows, findings } = await run(context, work, (scope) => findBatch(scope, type, idOf(context)))
    return context.json({ ...previewOf(id, type.name, fileName, { ...rows, findings }), result: rows.result })
  })
  app.post(`${batchPath}/commit`, async (context) => {
    const type = typeOf(context, work)
    const commit = commitOf(await readJson(context))
    return context.json(await run(context, work, (scope) => commitBatch(scope, type, idOf(context), commit)))
  })
  app.get(`${batchPath}/receipt.xlsx`, async (context) => {
    const type = typeOf(context, work)
    const batch = await run(context, work, (scope) => findBatch(scope, type, idOf(context)))
    return answerWorkbook(await receiptOf(work, batch), messages.receiptName(batch.fileName))
  })
}

async function receiveImport(context: Context<HttpEnv>, work: Work): Promise<Response> {
  const type = typeOf(context, work)
  const { workbook, files } = await filesOf(context.req.raw)
  const bytes = new Uint8Array(await workbook.arrayBuffer())
  const sheets = await readUpload(bytes, workbook.name)
  const [source] = await keepFiles(work, [{ name: workbook.name, bytes }])
  if (source === undefined) throw new Refusal('invalid', messages.noWorkbook)
  const kept: KeptFile[] = []
  for (const file of files) kept.push(await keepFile(work, { name: file.name, content: file.stream() }))
  const preview = await run(context, work, async (scope) => {
    const plan = await planImport(scope, type, sheets, kept)
    return rememberPlan(scope, type, { fileName: source.name, sm3: source.sm3 }, plan, kept)
  })
  return context.json(preview, 201)
}

/** The part named 'workbook', else the first that looks like one; everything else is evidence. */
async function filesOf(request: Request): Promise<{ readonly workbook: File; readonly files: readonly File[] }> {
  const parts = await readForm(request)
  const named =
    parts.find(({ name }) => name === 'workbook') ?? parts.find(({ part }) => /\.(xlsx?|et)$/i.test(part.name))
  if (named === undefined) throw new Refusal('invalid', messages.noWorkbook)
  return { workbook: named.part, files: parts.filter((one) => one !== named).map(({ part }) => part) }
}

function commitOf(body: unknown): CommitImport {
  const { take, act, reason } = bodyShapes.members(body)
  if (!Array.isArray(take)) throw new Refusal('invalid', engineMessages.badBody)
  const outcomes = take.map((outcome) => {
    if (outcome === 'new' || outcome === 'changed') return outcome
    throw new Refusal('invalid', engineMessages.badBody)
  })
  return {
    take: outcomes,
    ...(typeof act === 'string' && act !== '' ? { act } : {}),
    ...(typeof reason === 'string' && reason !== '' ? { reason } : {}),
  }
}
