import { join } from 'node:path'
import { checkingBodies, checkingServer } from '#capabilities/checking/server.ts'
import { decisionsServer } from '#capabilities/decisions/server.ts'
import { dutiesServer } from '#capabilities/duties/server.ts'
import { examBodies, examsServer, runExams } from '#capabilities/exams/server.ts'
import { lawsServer } from '#capabilities/laws/server.ts'
import { type NoticesSettings, noticesPart, runDigests } from '#capabilities/notices/server.ts'
import { actorOfRequest, organsPart } from '#capabilities/organs/server.ts'
import { publicityServer } from '#capabilities/publicity/server.ts'
import { rectificationServer } from '#capabilities/rectification/server.ts'
import { plainStatement, statementsServer } from '#capabilities/statements/server.ts'
import { systemClock } from '#platform/clock.ts'
import { type Config, programVersion, projectRoot } from '#platform/config.ts'
import { openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openFileStore } from '#platform/files/store.ts'
import { type App, buildApp } from '#platform/http/app.ts'
import { serve } from '#platform/http/serve.ts'
import type { Lifecycle } from '#platform/lifecycle.ts'
import type { Log } from '#platform/log.ts'
import { makeMailer } from '#platform/mail/mailer.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import { unscopedFillNames } from '#records/server/name-token-store.ts'
import { withChecks } from '#records/server/operations.ts'
import { readFileBodies, readFileRoutes } from '#records/server/read-file-routes.ts'
import { fileBodies, mountRecords } from '#records/server/routes.ts'
import { mountApiText } from '#records/server/sheets/api-text-routes.ts'
import { mountSheets, sheetBodies } from '#records/server/sheets/sheet-routes.ts'
import { startReadingTexts } from '#records/server/texts/read-texts.ts'
import type { Work } from '#records/server/work.ts'
import { register } from './register.ts'
import { documentPorts } from './server/document-ports.ts'
import { readFileText } from './server/read-file-text.ts'
import { searchRoutes } from './server/search-routes.ts'
import { makeTextReader } from './server/texts/make-text-reader.ts'

/** Opens the database of a prepared data folder, brings it up to date, and opens the files. @throws StartupFailure */
export async function openWork(config: Config, folder: string, log: Log, lifecycle: Lifecycle): Promise<Work> {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataFolder: folder })
  lifecycle.onStop('database', () => database.close())
  await migrate(database)
  await unscopedFillNames(database, register)
  const files = await openFileStore(join(folder, 'files'))
  const limits = { evidenceMaxBytes: config.evidenceMaxBytes }
  const texts = makeTextReader()
  lifecycle.onStop('texts', () => texts.close())
  return { database, register, files, clock: systemClock, log, limits, readText: texts.read }
}

/** Notices as they are without any setting. */
const quiet: NoticesSettings = { mailer: null, publicUrl: null, digestAt: '08:30' }

/** The whole program behind its door. `app.request(…)` asks it without a port. */
export function makeApp(work: Work, signIn: SignIn, notices: NoticesSettings = quiet): App {
  const parts = [
    organsPart(signIn),
    dutiesServer,
    decisionsServer,
    rectificationServer,
    statementsServer,
    lawsServer,
    publicityServer,
    examsServer,
    checkingServer(documentPorts, plainStatement),
    noticesPart(signIn, notices),
  ]
  return buildApp({
    log: work.log,
    actorOf: (request) => actorOfRequest(work, signIn, request),
    mount: (door) => {
      mountSheets(door, withChecks(work, parts))
      mountApiText(door, work, programVersion)
      readFileRoutes(door, work, readFileText)
      searchRoutes(door, work)
      mountRecords(door, work, parts)
    },
    bodyLimits: [...fileBodies, ...readFileBodies, ...checkingBodies, ...sheetBodies, ...examBodies],
    pages: join(projectRoot, 'dist', 'web'),
  })
}

/** Answers at the address of the settings, and says which it is. @throws StartupFailure */
export async function openDoor(work: Work, signIn: SignIn, config: Config, lifecycle: Lifecycle): Promise<string> {
  const { mail, publicUrl, digestAt } = config
  const notices = { mailer: mail === null ? null : makeMailer(mail), publicUrl, digestAt }
  const serving = await serve(makeApp(work, signIn, notices), config)
  if (work.readText !== undefined) lifecycle.onStop('reading', startReadingTexts(work, work.readText))
  lifecycle.onStop('http', () => serving.close())
  lifecycle.onStop('exams', runExams(work))
  lifecycle.onStop('digests', runDigests(work, signIn, notices))
  return `http://${config.host}:${serving.port}`
}
