import type { Context } from 'hono'
import { Refusal } from '#kernel/refusal.ts'
import { type App, type HttpEnv, readJson, signedIn } from '#platform/http/app.ts'
import { disposition } from '#records/server/content-headers.ts'
import { permit } from '#records/server/permit.ts'
import { inScope, type Scope, type Work } from '#records/server/work.ts'
import { member, readSource } from '../body-guard.ts'
import { messages } from '../messages.ts'
import { statement } from '../record.ts'
import { catalogueBook } from './catalogue-book.ts'
import { catalogueDocx, catalogueRows, openForExport, statementDocx, statementHtml } from './export-statement.ts'
import { readHome } from './home.ts'
import { packStatement } from './pack.ts'
import { recountSealed } from './seal-statement.ts'
import { statementsOf } from './statement-store.ts'
import { versionBlocks } from './version-store.ts'
import { changesSince, measureChoices, provingRecords, viewStatement } from './view-statement.ts'
import { keyOf } from './write-text.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What is read of statements: views, exports, and the clerk's home. */
export function mountStatements(app: App, work: Work): void {
  const asked = <T>(context: Context<HttpEnv>, read: (scope: Scope, id: string) => Promise<T>) =>
    inScope(work, signedIn(context), (scope) => {
      permit(scope, { to: 'read', type: statement })
      return read(scope, context.req.param('id') ?? '')
    })

  app.get('/api/home', async (context) => {
    const year = Number(context.req.query('year') ?? work.clock.today().slice(0, 4))
    return context.json(await asked(context, (scope) => readHome(scope, year)))
  })
  app.get('/api/statements', async (context) =>
    context.json(await asked(context, ({ db, actor }) => statementsOf(db, actor.organId))),
  )
  app.get('/api/statements/:id', async (context) => context.json(await asked(context, viewStatement)))
  app.get('/api/statements/:id/changes', async (context) => {
    const since = new Date(context.req.query('since') ?? '')
    if (Number.isNaN(since.getTime())) throw new Refusal('invalid', messages.malformedBlock)
    return context.json(await asked(context, (scope, id) => changesSince(scope, id, since)))
  })
  app.get('/api/statements/:id/versions/:number', async (context) => {
    const number = Number(context.req.param('number'))
    const blocks = await asked(context, (scope, id) => versionBlocks(scope.db, keyOf(scope, id), number))
    return context.json({ blocks })
  })
  app.post('/api/statements/:id/records', async (context) => {
    const source = readSource(member(await readJson(context)).source)
    return context.json(await asked(context, (scope, id) => provingRecords(scope, id, source)))
  })
  app.get('/api/statements/:id/measures', async (context) => context.json(await asked(context, measureChoices)))
  app.get('/api/statements/:id/recount', async (context) => context.json(await asked(context, recountSealed)))
  mountExports(app, asked)
}

type Asked = <T>(context: Context<HttpEnv>, read: (scope: Scope, id: string) => Promise<T>) => Promise<T>

function mountExports(app: App, asked: Asked): void {
  app.get('/api/statements/:id/preview.html', async (context) =>
    context.html(await asked(context, async (scope, id) => statementHtml(await openForExport(scope, id))), 200, {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
    }),
  )
  app.get('/api/statements/:id/statement.docx', async (context) => {
    const desk = await asked(context, openForExport)
    return download(context, statementDocx(desk), `${desk.head.title}.docx`, docx)
  })
  app.get('/api/statements/:id/catalogue.docx', async (context) => {
    const bytes = await asked(context, async (scope, id) => {
      const desk = await openForExport(scope, id)
      return catalogueDocx(desk, await catalogueRows(scope, desk))
    })
    return download(context, bytes, `${messages.catalogueTitle}.docx`, docx)
  })
  app.get('/api/statements/:id/catalogue.xlsx', async (context) => {
    const bytes = await asked(context, async (scope, id) => {
      const desk = await openForExport(scope, id)
      return catalogueBook(desk.head.title, await catalogueRows(scope, desk))
    })
    return download(context, bytes, `${messages.catalogueTitle}.xlsx`, xlsx)
  })
  app.get('/api/statements/:id/pack.zip', async (context) => {
    const { name, stream } = await asked(context, packStatement)
    return context.body(stream, 200, {
      'content-type': 'application/zip',
      'content-disposition': disposition('attachment', name),
    })
  })
}

function download(context: Context<HttpEnv>, bytes: Uint8Array, name: string, type: string): Response {
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': disposition('attachment', name),
  })
}
