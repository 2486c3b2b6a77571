import type { Context } from 'hono'
import type { ReadPorts } from '#gongwen/read/ports.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type App, type HttpEnv, signedIn } from '#platform/http/app.ts'
import type { BodyLimit } from '#platform/http/body-limits.ts'
import { inTurn } from '#platform/in-turn.ts'
import { demand } from '#records/permission.ts'
import { uuidOf } from '#records/server/body-shapes.ts'
import { disposition } from '#records/server/content-headers.ts'
import { appendActs } from '#records/server/journal.ts'
import { permit } from '#records/server/permit.ts'
import { idOf, idParameter, run } from '#records/server/request-scope.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { importedStatement } from '../imported-statement-record.ts'
import { acceptancesOf } from './acceptance-store.ts'
import { besideTyping } from './beside-typing.ts'
import { mountCompare } from './compare-routes.ts'
import { demandText } from './demand-text.ts'
import { type Exported, exportComments, exportDocx, exportPlain } from './export-text.ts'
import { messages } from './messages.ts'
import { rulePage } from './rule-page.ts'
import type { StatementSource } from './statement-source.ts'
import { takeInText } from './take-in-text.ts'
import { listTexts } from './text-store.ts'
import { checkKept, viewText } from './view-text.ts'

export const checkingBodies: readonly BodyLimit[] = [{ path: /^\/api\/checking\/texts$/, maxBytes: 64 * 1024 * 1024 }]

const path = `/api/checking/texts/${idParameter}`
const mostListed = 100
const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
}

export interface Sources {
  readonly ports: ReadPorts
  readonly statementOf: StatementSource
}

/** Texts that are brought, looked at and taken away again; what is decided about them are operations. */
export function mountChecking(app: App, work: Work, { ports, statementOf }: Sources): void {
  const turn = inTurn(2)
  app.post('/api/checking/texts', (context) => {
    const actor = signedIn(context)
    demand(actor, { to: 'enter', type: importedStatement })
    return turn(async () => {
      const brought = { bytes: new Uint8Array(await context.req.arrayBuffer()), ...askedOf(context, work) }
      const taken = await takeInText(work, actor, ports, brought)
      return context.json(taken, taken.kind === 'kept' ? 201 : 200)
    })
  })
  app.get('/api/checking/texts', async (context) =>
    context.json(
      await run(context, work, (scope) => {
        permit(scope, { to: 'read', type: importedStatement })
        return listTexts(scope.db, scope.actor.organId, mostListed)
      }),
    ),
  )
  app.get(path, async (context) =>
    context.json(
      await run(context, work, (scope) => viewText(scope, idOf(context), { number: numberOf(context), statementOf })),
    ),
  )
  app.get('/api/checking/acceptances/:id', async (context) =>
    context.json(
      await run(context, work, async (scope) => {
        const id = uuidOf(context.req.param('id'))
        await demandText(scope, id)
        return acceptancesOf(scope.db, { organId: scope.actor.organId, recordId: id })
      }),
    ),
  )
  app.get('/api/checking/beside', async (context) => {
    const year = wholeYear(context.req.query('year') ?? work.clock.today().slice(0, 4))
    return context.json(await run(context, work, (scope) => besideTyping(scope, year, statementOf)))
  })
  app.get('/api/checking/rules/:name', async (context) => {
    signedIn(context)
    return context.json({ page: await rulePage(context.req.param('name')) })
  })
  mountExports(app, work, statementOf)
  mountCompare(app, work, statementOf)
}

function mountExports(app: App, work: Work, statementOf: StatementSource): void {
  const looking = (context: Context<HttpEnv>) => ({ number: numberOf(context), statementOf })
  for (const [name, make] of [
    ['comments.docx', exportComments],
    ['text.docx', exportDocx],
  ] as const) {
    app.get(`${path}/${name}`, async (context) => {
      const made = await make(work, signedIn(context), idOf(context), looking(context))
      await run(context, work, (scope) => tell(scope, idOf(context), name === 'text.docx' ? 'docx' : name))
      return download(context, made, types.docx)
    })
  }
  app.get(`${path}/text.txt`, async (context) => {
    const made = await run(context, work, async (scope) => {
      const checked = await checkKept(scope, idOf(context), looking(context))
      await tell(scope, idOf(context), 'txt')
      return exportPlain(checked)
    })
    return download(context, made, types.txt)
  })
}

/** Whoever takes a text out is told in the journal. */
async function tell(scope: Scope, id: string, form: string): Promise<void> {
  const capacity = permit(scope, { to: 'read', type: importedStatement })
  await findRecord(scope, importedStatement, id)
  const about = { recordType: importedStatement.name, recordId: id, after: { form } }
  await appendActs(scope, [{ capacity, operation: 'checking/export', ...about }])
}

function askedOf(context: Context<HttpEnv>, work: Work) {
  const { year, postTerm, origin, encoding } = context.req.query()
  return {
    name: nameOf(context.req.header('x-file-name') ?? ''),
    encoding: encoding ?? null,
    year: year === undefined || year === '' ? null : wholeYear(year),
    usualYear: Number(work.clock.today().slice(0, 4)),
    postTerm: postTerm === undefined || postTerm === '' ? null : uuidOf(postTerm),
    origin: origin === 'other' ? 'other' : 'own',
  }
}

function nameOf(encoded: string): string {
  const name = decoded(encoded)
  if (name === '') throw new Refusal('invalid', messages.noFileName)
  return name
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return ''
  }
}

function wholeYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new Refusal('invalid', messages.badYear)
  return Number(text)
}

function numberOf(context: Context<HttpEnv>): number | null {
  const asked = context.req.query('version') ?? ''
  return /^\d{1,6}$/.test(asked) ? Number(asked) : null
}

function download(context: Context<HttpEnv>, { name, bytes }: Exported, type: string): Response {
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': disposition('attachment', name),
  })
}
