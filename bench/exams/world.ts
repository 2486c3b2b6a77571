import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { personRecord } from '#capabilities/organs/index.ts'
import { loadExamples, systemScope } from '#capabilities/organs/server.ts'
import { readConfig } from '#platform/config.ts'
import { createLifecycle } from '#platform/lifecycle.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { signInStore } from '#platform/sign-in/sign-in-store.ts'
import { startSession } from '#platform/sign-in/start-session.ts'
import { createRecords } from '#records/server/create-records.ts'
import { newId } from '#records/server/new-id.ts'
import { insist } from '#records/server/refuse.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { openWork } from '../../src/apps/server.ts'
import { enterExampleBank, enterExampleExam } from '../../src/capabilities/exams/server/engine/examples-engine.ts'

export interface World {
  readonly folder: string
  readonly organId: string
  readonly exams: readonly string[]
  readonly usernames: readonly string[]
  readonly password: string
  /** Of the demo organ's people, such as linwanqing. */
  readonly clerkPassword: string
  /** Cookies of people who signed in before, made by the program's own tools. */
  cookies(count: number): Promise<readonly string[]>
  /** The program's own tools on the same data, while no server runs. */
  open<T>(run: (work: Work, scope: Scope) => Promise<T>): Promise<T>
  remove(): void
}

/** A data folder synced as in production: one organ with many people and accounts, and exams that all of them sit. */
export async function examWorld(people: number, exams: number): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-exams-'))
  // The database's unprivileged account must be able to pass.
  chmodSync(folder, 0o711)
  const made = await opened(folder, async (work) => {
    const signIn = makeSignIn({ database: work.database, clock: work.clock, log: work.log })
    const { organId, password: clerkPassword } = await loadExamples(work, signIn)
    const ids = await enterPeople(work, organId, people)
    const holders = ids.map((personId, index) => ({ organId, personId, username: usernameOf(index) }))
    const password = await work.database.unscoped('accounts of a benchmark', (db) =>
      signIn.createDemoAccounts(holders, db),
    )
    const asked = await inOrgan(work, organId, async (scope) => {
      await enterExampleBank(scope)
      const opened: string[] = []
      for (let number = 0; number < exams; number += 1) opened.push(await enterExampleExam(scope, openToday(), today()))
      return opened
    })
    await sql`vacuum analyze`.execute(work.database.kysely)
    return { organId, clerkPassword, exams: asked, usernames: holders.map(({ username }) => username), password }
  })
  return {
    ...{ folder, ...made },
    cookies: (count) => opened(folder, (work) => sessionsOf(work, made.usernames.slice(0, count))),
    open: (run) => opened(folder, (work) => inOrgan(work, made.organId, (scope) => run(work, scope))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function sessionsOf({ database, clock }: Work, usernames: readonly string[]): Promise<readonly string[]> {
  const cookies: string[] = []
  const store = signInStore(database.kysely)
  for (const username of usernames) {
    const account = await store.byUsername(username)
    if (account === undefined) throw new Error(username)
    cookies.push(`shufa=${await startSession(database.kysely, account.id, 'bench', clock.now())}`)
  }
  return cookies
}

function usernameOf(index: number): string {
  return `sitter${index}`
}

export function openToday() {
  const now = Date.now()
  const hour = 3_600_000
  return {
    opensAt: new Date(now - hour).toISOString(),
    closesAt: new Date(now + 20 * hour).toISOString(),
    attempts: 20,
  }
}

function today() {
  return { title: '压力测试', heldOn: new Date().toISOString().slice(0, 10) }
}

async function enterPeople(work: Work, organId: string, count: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let from = 0; from < count; from += 1000) {
    const entries = Array.from({ length: Math.min(1000, count - from) }, (_, index) => ({
      ...{ id: newId(), act: 'register', sectionId: null },
      values: { name: `应考人${from + index}`, post: '科员' },
    }))
    await inOrgan(work, organId, async (scope) => {
      for (const outcome of await createRecords(scope, personRecord, entries)) insist(outcome)
    })
    ids.push(...entries.map(({ id }) => id))
  }
  return ids
}

function inOrgan<T>(work: Work, organId: string, run: (scope: Scope) => Promise<T>): Promise<T> {
  return work.database.scoped(organId, (db) => run(systemScope(work, db, organId)))
}

async function opened<T>(folder: string, run: (work: Work) => Promise<T>): Promise<T> {
  const log = createLog('silent')
  const lifecycle = createLifecycle(log)
  try {
    return await run(await openWork(readConfig({ SHUFA_DATA: folder }), folder, log, lifecycle))
  } finally {
    await lifecycle.stop()
  }
}
