import type { Context } from 'hono'
import { Refusal } from '#kernel/refusal.ts'
import { type App, type HttpEnv, readJson, signedIn } from '#platform/http/app.ts'
import { disposition } from '#records/server/content-headers.ts'
import { appendActs } from '#records/server/journal.ts'
import { permit } from '#records/server/permit.ts'
import { idOf, idParameter } from '#records/server/request-scope.ts'
import { inScope, type Scope, type Work } from '#records/server/work.ts'
import { member, readSource } from '../body-guard.ts'
import type { CatalogueRow } from '../catalogue.ts'
import type { Desk } from '../desk.ts'
import type { DutyCatalogueRow } from '../duty-catalogue.ts'
import { messages } from '../messages.ts'
import { statement } from '../record.ts'
import { catalogueBook } from './catalogue-book.ts'
import {
  catalogueDocx,
  catalogueRows,
  dutyCatalogueRows,
  openForExport,
  statementDocx,
  statementHtml,
} from './export-statement.ts'
import { readHome } from './home.ts'
import { packStatement } from './pack.ts'
import { recountSealed } from './seal-statement.ts'
import { statementsOf } from './statement-store.ts'
import { versionBlocks } from './version-store.ts'
import { changesSince, measureChoices, provingRecords, viewStatement } from './view-statement.ts'
import { keyOf } from './write-text.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const path = `/api/statements/${idParameter}`

/** What is read of statements: views, exports, and the clerk's home. */
export function mountStatements(app: App, work: Work): void {
  const asked = <T>(context: Context<HttpEnv>, read: (scope: Scope, id: string) => Promise<T>) =>
    inScope(work, signedIn(context), (scope) => {
      permit(scope, { to: 'read', type: statement })
      return read(scope, idOf(context))
    })

  app.get('/api/home', async (context) => {
    const year = wholeIn(context.req.query('year') ?? work.clock.today().slice(0, 4), 2000, 2100)
    return context.json(await asked(context, (scope) => readHome(scope, year)))
  })
  app.get('/api/statements', async (context) =>
    context.json(await asked(context, ({ db, actor }) => statementsOf(db, actor.organId))),
  )
  app.get(path, async (context) => context.json(await asked(context, viewStatement)))
  app.get(`${path}/changes`, async (context) => {
    const since = new Date(context.req.query('since') ?? '')
    if (Number.isNaN(since.getTime())) throw new Refusal('invalid', messages.malformedBlock)
    return context.json(await asked(context, (scope, id) => changesSince(scope, id, since)))
  })
  app.get(`${path}/versions/:number`, async (context) => {
    const number = wholeIn(context.req.param('number') ?? '', 1, 1_000_000)
    const blocks = await asked(context, (scope, id) => versionBlocks(scope.db, keyOf(scope, id), number))
    return context.json({ blocks })
  })
  app.post(`${path}/records`, async (context) => {
    const source = readSource(member(await readJson(context)).source)
    return context.json(await asked(context, (scope, id) => provingRecords(scope, id, source)))
  })
  app.get(`${path}/measures`, async (context) => context.json(await asked(context, measureChoices)))
  app.get(`${path}/recount`, async (context) => context.json(await asked(context, recountSealed)))
  mountExports(app, asked)
}

type Asked = <T>(context: Context<HttpEnv>, read: (scope: Scope, id: string) => Promise<T>) => Promise<T>

function mountExports(app: App, asked: Asked): void {
  /** Whoever takes a statement out, or opens it for printing, is told in the journal. */
  const exported = <T>(context: Context<HttpEnv>, form: string, read: (scope: Scope, id: string) => Promise<T>) =>
    asked(context, async (scope, id) => {
      const made = await read(scope, id)
      const capacity = permit(scope, { to: 'read', type: statement })
      const about = { recordType: statement.name, recordId: id, after: { form } }
      await appendActs(scope, [{ capacity, operation: 'statement/export', ...about }])
      return made
    })
  const catalogued = <T>(
    make: (desk: Desk, rows: readonly CatalogueRow[], byDuty: readonly DutyCatalogueRow[]) => T,
  ) => {
    return async (scope: Scope, id: string) => {
      const desk = await openForExport(scope, id)
      return make(desk, await catalogueRows(scope, desk), await dutyCatalogueRows(scope, desk))
    }
  }

  app.get(`${path}/preview.html`, async (context) => {
    const html = await exported(context, 'preview', async (scope, id) => statementHtml(await openForExport(scope, id)))
    return context.html(html, 200, previewHeaders)
  })
  app.get(`${path}/statement.docx`, async (context) => {
    const desk = await exported(context, 'docx', openForExport)
    return download(context, statementDocx(desk), `${desk.head.title}.docx`, docx)
  })
  app.get(`${path}/catalogue.docx`, async (context) => {
    const bytes = await exported(context, 'catalogue.docx', catalogued(catalogueDocx))
    return download(context, bytes, `${messages.catalogueTitle}.docx`, docx)
  })
  app.get(`${path}/catalogue.xlsx`, async (context) => {
    const make = catalogued((desk, rows, byDuty) => catalogueBook(desk.head.title, rows, byDuty))
    const bytes = await exported(context, 'catalogue.xlsx', make)
    return download(context, bytes, `${messages.catalogueTitle}.xlsx`, xlsx)
  })
  app.get(`${path}/pack.zip`, async (context) => {
    const { name, stream } = await exported(context, 'pack', packStatement)
    return context.body(stream, 200, {
      'content-type': 'application/zip',
      'content-disposition': disposition('attachment', name),
    })
  })
}

const previewHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
}

function download(context: Context<HttpEnv>, bytes: Uint8Array, name: string, type: string): Response {
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': disposition('attachment', name),
  })
}

/** @throws Refusal 'invalid' */
function wholeIn(text: string, least: number, most: number): number {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new Refusal('invalid', messages.noNumber(least, most))
}
