import { join } from 'node:path'
import { actorOfRequest, hasOrgan, organsPart } from '#capabilities/organs/server.ts'
import { statementsServer } from '#capabilities/statements/server.ts'
import { systemClock } from '#platform/clock.ts'
import { type Config, projectRoot } from '#platform/config.ts'
import { prepareDataFolder } from '#platform/data-folder.ts'
import { openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openFileStore } from '#platform/files/store.ts'
import { buildApp } from '#platform/http/app.ts'
import { serve } from '#platform/http/serve.ts'
import type { Lifecycle } from '#platform/lifecycle.ts'
import type { Log } from '#platform/log.ts'
import { makeSignIn, type SignIn } from '#platform/sign-in/sign-in.ts'
import { fileBodies, mountRecords } from '#records/server/routes.ts'
import type { Work } from '#records/server/work.ts'
import { register } from './register.ts'

/** Tells the person at the terminal what is being done, one line each. */
export type Tell = (line: string) => void

export interface Running {
  readonly address: string
  readonly work: Work
  readonly signIn: SignIn
  /** Whether an organ is set up; otherwise the first visitor sets one up. */
  readonly hasOrgan: boolean
}

/** Everything between the settings and a listening server. @throws StartupFailure */
export async function startServer(config: Config, log: Log, lifecycle: Lifecycle, tell: Tell): Promise<Running> {
  const work = await openWork(config, log, lifecycle, tell)
  const signIn = makeSignIn({ database: work.database, clock: work.clock, log })
  const parts = [organsPart(signIn), statementsServer]
  const app = buildApp({
    log,
    actorOf: (request) => actorOfRequest(work, signIn, request),
    mount: (door) => mountRecords(door, work, parts),
    bodyLimits: fileBodies,
    pages: join(projectRoot, 'dist', 'web'),
  })
  const serving = await serve(app, config)
  lifecycle.onStop('http', () => serving.close())
  return {
    address: `http://${config.host}:${serving.port}`,
    work,
    signIn,
    hasOrgan: await hasOrgan(work.database),
  }
}

/** Opens the database, brings it up to date, and opens the files. */
export async function openWork(config: Config, log: Log, lifecycle: Lifecycle, tell: Tell): Promise<Work> {
  const { path, notice } = prepareDataFolder(config.dataFolder, { embedded: config.databaseUrl === null })
  if (notice !== null) tell(notice)
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataFolder: path })
  lifecycle.onStop('database', () => database.close())
  await migrate(database)
  const files = await openFileStore(join(path, 'files'))
  const limits = { evidenceMaxBytes: config.evidenceMaxBytes }
  return { database, register, files, clock: systemClock, log, limits }
}
