import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { LoadedExamples } from '#capabilities/organs/server.ts'
import { problem, rectificationMeasure } from '#capabilities/rectification/index.ts'
import {
  recountSealed,
  statementsOf,
  statementsServer,
  viewStatement,
  viewYear,
} from '#capabilities/statements/server.ts'
import { studySession } from '#capabilities/study/index.ts'
import { supervisionItem } from '#capabilities/supervision/index.ts'
import { parseListQuery } from '#derive/filters.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { systemClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn, type SignIn } from '#platform/sign-in/sign-in.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import { recordHistory } from '#records/server/record-history.ts'
import { verifyLedger } from '#records/server/verify-ledger.ts'
import { listRecords, viewRecord } from '#records/server/view-records.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { register } from '../register.ts'
import { castOf } from './demo/cast-of.ts'
import { collectFiles } from './demo/collect-files.ts'
import { importDemoWorkbook } from './demo/import-demo-workbook.ts'
import { keepPassword, passwordHint } from './demo/password-hint.ts'
import { demoWorkbooks, workbookPath } from './demo/workbooks.ts'
import { loadDemo } from './load-demo.ts'

const folder = mkdtempSync(join(tmpdir(), 'shufa-demo-'))
const told: string[] = []
let work: Work
let signIn: SignIn
let organ: LoadedExamples

before(async () => {
  const log = createLog('silent')
  const database = await testDatabase()
  const files = await openFileStore(join(folder, 'files'))
  work = { database, register, files, clock: systemClock, log, limits: { evidenceMaxBytes: 1024 * 1024 } }
  signIn = makeSignIn({ database, clock: systemClock, log })
  organ = await loadDemo(work, signIn, {
    tell: (line) => told.push(line),
    keepPassword: (password) => keepPassword(folder, password),
  })
})
after(() => rmSync(folder, { recursive: true, force: true }))

test('each year holds what was handed in', async () => {
  const years = [2022, 2023, 2024]
  const counts = async (type: RecordType, state?: string) => {
    const found = []
    for (const year of years) found.push(await totalOf(type, { year: String(year), ...(state ? { state } : {}) }))
    return found
  }
  assert.deepEqual(await counts(studySession), [5, 12, 6])
  assert.deepEqual(await counts(studySession, 'draft'), [0, 0, 1])
  assert.deepEqual(await counts(supervisionItem), [4, 12, 3])
  assert.deepEqual(await counts(problem), [3, 3, 1])
  assert.deepEqual(await counts(problem, 'closed'), [2, 0, 0])
  assert.deepEqual(await counts(rectificationMeasure), [3, 5, 1])
  assert.deepEqual(await counts(rectificationMeasure, 'closed'), [3, 1, 0])
  assert.equal(told.length, demoWorkbooks.length + 7)
})

test('the journal is whole, and a measure was moved by the people it names', async () => {
  const { organId } = organ
  assert.equal((await work.database.scoped(organId, (db) => verifyLedger(db, organId))).broken, null)
  const { lines, files } = await asClerk(async (scope) => {
    const asked = parseListQuery(rectificationMeasure, { text: '组织干部旁听庭审' })
    const id = (await listRecords(scope, rectificationMeasure, asked)).rows[0]?.id ?? ''
    const { lines } = await recordHistory(scope, rectificationMeasure, id)
    return { lines, files: (await viewRecord(scope, rectificationMeasure, id)).files }
  })
  const moves = lines.map(({ operation, actorName, capacity }) => `${operation} ${actorName} ${capacity}`)
  for (const move of [
    'record.act.start 冯翀 section-clerk',
    'record.act.propose 冯翀 section-clerk',
    'record.act.accept 祁晓峰 member',
  ])
    assert.ok(moves.includes(move), `${move} is not among ${moves.join()}`)
  assert.deepEqual(
    files.map(({ factOn }) => factOn),
    ['2023-11-16'],
  )
})

test('the statement of 2022 is sealed and counts the same again', async () => {
  const [sealed, ...others] = await asClerk((scope) => statementsOf(scope.db, organ.organId))
  assert.deepEqual([sealed?.year, sealed?.state, others.length], [2022, 'sealed', 0])
  assert.equal((await asClerk((scope) => recountSealed(scope, sealed?.id ?? ''))).same, true)
})

test('the statement of 2023 says what the ledger proves, has no gap, and can be sealed', async () => {
  const id = await draft2023()
  const { blocks, findings } = await asClerk((scope) => viewStatement(scope, id))
  // Three problems against a whole year's work: the share is a question to the writer, and stops nothing.
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['statements/problem-share-low'],
  )
  const figures = blocks.flatMap(({ body }) => body.pieces.flatMap((piece) => ('figure' in piece ? [piece] : [])))
  const counted = (measure: string, part?: string) =>
    figures.find(
      ({ figure }) => 'measure' in figure && figure.measure === measure && (figure.part?.value ?? undefined) === part,
    )?.value
  assert.equal(counted('study/sessions'), 10)
  assert.equal(counted('supervision/items', 'research'), 6)
  const text = blocks.flatMap(({ body }) => body.pieces.map((piece) => ('text' in piece ? piece.text : ''))).join('')
  for (const subject of subjects2023) assert.ok(text.includes(subject), `nothing of ${subject}`)
  for (const part of ['problems', 'measures'])
    assert.equal(
      blocks.filter(({ body }) => body.pillar === part && body.level === 2).length,
      // The three of the year, after the one of 2022 that is still open.
      part === 'problems' ? 4 : 7,
    )
  await asClerk((scope) => run(scope, 'statement/seal', { statement: id }))
})

test('a new year takes over what is open, drafts the duties and says what has run out, once', async () => {
  const year = { year: 2024 }
  const { plan, opened } = await asClerk((scope) => viewYear(scope, year.year))
  assert.equal(opened, null)
  const sizes = Object.fromEntries(plan.parts.map(({ id, lines }) => [id, lines.length]))
  assert.deepEqual([sizes.problems, sizes.commitments, sizes.terms], [4, 4, 2])
  await asClerk((scope) => run(scope, 'statement/open-year', year))
  const after = (await asClerk((scope) => viewYear(scope, year.year))).opened
  assert.deepEqual([after?.problems, after?.measures, after?.expired.length], [4, 4, 2])
  const again = asClerk((scope) => run(scope, 'statement/open-year', year))
  await assert.rejects(again, (error) => error instanceof Refusal && error.code === 'conflict')
})

test('there is one demo organ: a second is refused and changes nothing', async () => {
  const again = loadDemo(work, signIn, { tell: () => undefined, keepPassword: () => assert.fail('kept') })
  await assert.rejects(again, (error) => error instanceof Refusal && error.code === 'conflict')
})

test('a load that is broken off leaves no organ', async (t) => {
  const database = await testDatabase(t)
  const fresh = { ...work, database }
  const broken = loadDemo(fresh, makeSignIn({ database, clock: systemClock, log: work.log }), {
    tell: () => undefined,
    keepPassword: () => {
      throw new Error('the disk is full')
    },
  })
  await assert.rejects(broken, /the disk is full/)
  const { rows } = await database.pool.query('select (select count(*) from sign_in.account)::int as accounts')
  assert.deepEqual(rows, [{ accounts: 0 }])
  assert.equal(await database.unscoped('test', async (db) => (await statementsOf(db, organ.organId)).length), 0)
})

test('a faulty row fails the load with its findings', async () => {
  const [book] = demoWorkbooks
  assert.ok(book)
  const files = await collectFiles(work)
  const path = workbookPath(book)
  const wrong = files.workbooks.get(workbookPath({ year: 2022, name: '问题' })) ?? new Uint8Array()
  const spoilt = { ...files, workbooks: new Map(files.workbooks).set(path, wrong) }
  await assert.rejects(
    asClerk((scope) => importDemoWorkbook(castOf(work, scope.db, organ), book, spoilt)),
    (error) => error instanceof StartupFailure && error.message.includes(`${book.name}.xlsx`),
  )
})

test('the password is told at every start while it opens an account', async () => {
  const file = join(folder, 'demo-accounts.txt')
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.match(readFileSync(file, 'utf8'), new RegExp(`演示口令：${organ.password}`))
  const hint = await passwordHint(folder, work.database)
  assert.match(hint[1] ?? '', /linwanqing\s+林晚晴/)
  assert.match(hint.at(-1) ?? '', new RegExp(organ.password))
  keepPassword(folder, 'another-password')
  assert.deepEqual(await passwordHint(folder, work.database), [])
  assert.deepEqual(await passwordHint(join(folder, 'nowhere'), work.database), [])
})

/** The seven subjects of the field and the inquiry. */
const subjects2023 = [
  '国有自然资源资产管理',
  '公共卫生领域资金使用和绩效管理',
  '2022年度审计查出问题整改',
  '一站式多元解纷和诉讼服务体系建设',
  '《历史文化名城名镇名村保护条例（草案）》立法调研',
  '教育高质量发展',
  '沿河村庄生态保护与治理',
  '云水流域生态保护和高质量发展',
]

function asClerk<T>(run: (scope: Scope) => Promise<T>): Promise<T> {
  return work.database.scoped(organ.organId, async (db) => run(await castOf(work, db, organ)('林晚晴')))
}

async function totalOf(type: RecordType, asked: Readonly<Record<string, string>>): Promise<number> {
  return (await asClerk((scope) => listRecords(scope, type, parseListQuery(type, asked)))).total
}

async function run(scope: Scope, name: string, entered: Readonly<Record<string, unknown>>): Promise<void> {
  await statementsServer.handlers.find(({ operation }) => operation.name === name)?.run(scope, entered)
}

async function draft2023(): Promise<string> {
  const postTerm = organ.postTerms.get('党组书记 周明远')
  await asClerk((scope) =>
    run(scope, 'statement/draft', { postTerm, year: 2023, form: 'written', givenOn: '2024-01-15' }),
  )
  const [line] = await asClerk((scope) => statementsOf(scope.db, organ.organId, { year: 2023 }))
  return line?.id ?? assert.fail('not drafted')
}
