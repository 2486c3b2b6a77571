import type { Readable } from 'node:stream'
import type { Context } from 'hono'
import { Refusal } from '#kernel/refusal.ts'
import { type App, type HttpEnv, readJson, signedIn } from '#platform/http/app.ts'
import { bodyShapes, uuidOf } from './body-shapes.ts'
import { contentHeaders } from './content-headers.ts'
import {
  findReusable,
  journalReading,
  readableEvidence,
  reuseEvidence,
  type Upload,
  uploadEvidence,
  withdrawEvidence,
} from './evidence.ts'
import { messages } from './messages.ts'
import { idOf, idParameter, recordPath, run, typeOf } from './request-scope.ts'
import type { Work } from './work.ts'

const evidencePath = `/api/evidence/${idParameter}`

export function evidenceRoutes(app: App, work: Work): void {
  app.post(`${recordPath}/evidence`, async (context) => {
    const type = typeOf(context, work)
    const evidence = await uploadEvidence(work, signedIn(context), type, idOf(context), uploadOf(context))
    return context.json(evidence, 201)
  })
  app.post(`${recordPath}/evidence/reuse`, async (context) => {
    const type = typeOf(context, work)
    const { evidenceId } = bodyShapes.reuse(await readJson(context))
    return context.json(await run(context, work, (scope) => reuseEvidence(scope, type, idOf(context), evidenceId)), 201)
  })
  app.post(`${evidencePath}/withdraw`, async (context) => {
    const { reason } = bodyShapes.withdraw(await readJson(context))
    return context.json(await run(context, work, (scope) => withdrawEvidence(scope, idOf(context), reason)))
  })
  app.get('/api/evidence', async (context) => {
    return context.json(await run(context, work, (scope) => findReusable(scope, context.req.query('text') ?? '')))
  })
  app.get(`${evidencePath}/content`, async (context) => {
    const download = context.req.query('download') === '1'
    const found = await run(context, work, async (scope) => {
      const evidence = await readableEvidence(scope, idOf(context))
      await journalReading(scope, evidence, { download })
      return evidence
    })
    const { stream } = await work.files.open(found.sm3)
    const headers = contentHeaders(found, { download })
    return new Response(webStream(stream), { headers })
  })
}

function uploadOf(context: Context<HttpEnv>): Upload {
  const replaces = context.req.header('x-replaces')
  return {
    content: bytesOf(context.req.raw),
    name: fileNameOf(context.req.header('x-file-name') ?? ''),
    factOn: context.req.header('x-fact-on') ?? null,
    replaces: replaces === undefined || replaces === '' ? null : uuidOf(replaces),
    signal: context.req.raw.signal,
  }
}

function fileNameOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw new Refusal('invalid', messages.noFileName)
  }
}

async function* bytesOf({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body !== null) yield* body
}

function webStream(source: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      source.destroy()
    },
  })
}
