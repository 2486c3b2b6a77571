import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#kernel/capacity.ts'
import type { PlainCell } from '#kernel/workbook.ts'
import { systemClock } from '#platform/clock.ts'
import { applicationName } from '#platform/db/application-database.ts'
import { connectDatabase } from '#platform/db/database.ts'
import { startEmbedded } from '#platform/db/embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openFileStore } from '#platform/files/store.ts'
import { type App, buildApp } from '#platform/http/app.ts'
import { createLog } from '#platform/log.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import { createRecord, createRecords } from '#records/server/create-records.ts'
import { insertOrgan } from '#records/server/organ-store.ts'
import { mountSheets, sheetBodies } from '#records/server/sheets/sheet-routes.ts'
import { listRecords } from '#records/server/view-records.ts'
import { inScope, type Work } from '#records/server/work.ts'
import { register } from '../src/apps/register.ts'

const imported = 5000
const exported = 10_000

const organId = '01890a5d-ac96-774b-bcce-b30209900001'
const clerk: Actor = {
  ...{ organId, personId: '01890a5d-ac96-774b-bcce-b30209900002', name: '林晚晴', sectionId: null },
  capacities: ['office-clerk'],
}
const session = register.recordType('study-session')
const person = register.recordType('person')

/** Import of 5 000 rows and export of 10 000 over HTTP on an embedded server that syncs, each beside a plainer way. */
export async function benchSheets(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-bench-'))
  chmodSync(folder, 0o711)
  const server = await startEmbedded(folder)
  const database = connectDatabase({ ...server.endpoint, user: applicationName, database: applicationName })
  try {
    await migrate(database)
    const files = await openFileStore(join(folder, 'files'))
    const limits = { evidenceMaxBytes: 100 * 1024 * 1024 }
    const work: Work = { database, register, files, clock: systemClock, log: createLog('silent'), limits }
    await measure(work)
  } finally {
    await database.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(work: Work): Promise<void> {
  const { database, clock } = work
  await database.unscoped('make the organ of a benchmark', (db) =>
    insertOrgan(
      db,
      { id: organId, name: '云川市人大常委会机关', shortName: '云川市人大', kind: 'people-congress', level: 'county' },
      clock.now(),
    ),
  )
  const people = Array.from({ length: 40 }, (_, at) => `人员${String.fromCodePoint(0x4e00 + at * 97)}`)
  await inScope(work, clerk, (scope) =>
    createRecords(
      { ...scope, system: true },
      person,
      people.map((name) => ({ values: { name, post: '干部', partyMember: true } })),
    ),
  )
  const app = doorOf(work)
  console.log(`${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores, Node ${process.version}`)
  const bytes = await writeWorkbook({ title: '', sheets: [{ name: '学法活动', rows: sheetRows(people, 0, imported) }] })
  const preview = await timed(`preview of ${imported} rows`, () => post(app, '/imports', formOf(bytes)))
  await timed(`commit of ${imported} rows`, () =>
    post(app, `/imports/${preview.id}/commit`, JSON.stringify({ take: ['new'] })),
  )
  await timed(`the same workbook again: ${imported} rows compared`, () => post(app, '/imports', formOf(bytes)))
  await naive(work, preview.rows)
  await timed(`export of ${exported} rows`, () => get(app, '/export.xlsx'))
  await timed('  alternative: the same rows page by page, 200 at a time, without writing a file', () => paged(work))
}

function doorOf(work: Work): App {
  return buildApp({
    ...{ log: work.log, bodyLimits: sheetBodies, actorOf: async () => clerk },
    mount: (app) => mountSheets(app, work),
  })
}

/** The values of the preview under other titles, each record in a transaction of its own. */
async function naive(work: Work, rows: readonly { values: Record<string, string> }[]): Promise<void> {
  await timed(`  alternative: ${rows.length} rows by a loop of single inserts`, async () => {
    for (const { values } of rows)
      await inScope(work, clerk, (scope) =>
        createRecord(scope, session, { values: { ...values, title: `又${values.title}` } }),
      )
  })
}

async function paged(work: Work): Promise<void> {
  const query = {
    text: '',
    year: null,
    states: [],
    fields: [],
    sort: { by: 'date' },
    order: 'desc',
    size: 200,
  } as const
  for (let page = 1; page <= exported / 200; page += 1)
    await inScope(work, clerk, (scope) => listRecords(scope, session, { ...query, page }))
}

function sheetRows(people: readonly string[], from: number, count: number): PlainCell[][] {
  const labels = ['title', 'heldOn', 'form', 'topics', 'laws', 'chair', 'principal', 'invited', 'attended', 'minutes']
  const header = labels.map((name) => session.fields[name]?.label ?? '')
  const rows = Array.from({ length: count }, (_, at): PlainCell[] => {
    const n = from + at
    const some = Array.from({ length: 8 }, (_, step) => people[(n + step * 3) % people.length] ?? '').join('、')
    return [
      ...[
        `学习监督法第${n}次`,
        `20${20 + (n % 5)}年${1 + (n % 12)}月${1 + (n % 28)}日`,
        '专题讲座',
        '人大制度、宪法',
        '监督法、代表法',
      ],
      ...[
        people[n % people.length] ?? '',
        '参加',
        some,
        some,
        '领学监督法总则和专项工作报告一章，结合年度监督计划交流讨论。',
      ],
    ]
  })
  return [header, ...rows]
}

function formOf(bytes: Uint8Array): FormData {
  const form = new FormData()
  form.append('workbook', new File([new Uint8Array(bytes)], '上报.xlsx'))
  return form
}

async function post(app: App, path: string, body: FormData | string) {
  return (await answered(app.request(`/api/records/study-session${path}`, { method: 'POST', body }))).json()
}

async function get(app: App, path: string) {
  return (await answered(app.request(`/api/records/study-session${path}`))).arrayBuffer()
}

async function answered(asked: Response | Promise<Response>): Promise<Response> {
  const answer = await asked
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  return answer
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const value = await run()
  console.log(`${what}: ${Math.round(performance.now() - start)} ms`)
  return value
}

if (import.meta.main) await benchSheets()
