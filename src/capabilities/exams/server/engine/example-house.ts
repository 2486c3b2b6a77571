import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { organs } from '#capabilities/organs/index.ts'
import { actorOfRequest, loadExamples, organsPart, systemScope } from '#capabilities/organs/server.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { buildApp } from '#platform/http/app.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { makeRegister } from '#records/register.ts'
import { mountRecords } from '#records/server/routes.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { exams } from '../../index.ts'
import { examBodies, examsServer } from '../../server.ts'

/** The demo organ's people, a clock that is set by hand, and the exams behind a door of their own, for one test. */
export async function exampleHouse(t: { after(work: () => Promise<void>): void }) {
  const folder = await mkdtemp(join(tmpdir(), 'exams-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const database = await testDatabase(t)
  const clock = {
    at: new Date('2024-06-20T01:30:00Z'),
    now: () => clock.at,
    today: () => clock.at.toISOString().slice(0, 10),
    pass(seconds: number) {
      clock.at = new Date(clock.at.getTime() + seconds * 1000)
    },
  }
  const log = createLog('silent')
  const files = await openFileStore(folder)
  const register = makeRegister([organs, exams])
  const work: Work = { database, register, files, clock, log, limits: { evidenceMaxBytes: 10_000_000 } }
  const signIn = makeSignIn({ database, clock, log })
  const app = buildApp({
    log,
    actorOf: (request) => actorOfRequest(work, signIn, request),
    mount: (mounted) => mountRecords(mounted, work, [organsPart(signIn), examsServer]),
    bodyLimits: examBodies,
  })
  const organ = await loadExamples(work, signIn)
  const asSystem = <T>(run: (scope: Scope) => Promise<T>) =>
    database.scoped(organ.organId, (db) => run(systemScope(work, db, organ.organId)))

  async function ask(cookie: string, method: string, path: string, body?: unknown) {
    const headers = { 'content-type': 'application/json', cookie }
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const response = await app.request(path, { method, headers, ...sent })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    return { status: response.status, text, body: isJson ? JSON.parse(text) : null }
  }

  /** Signs in: what this person asks from then on. */
  async function enter(username: string) {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ username, password: organ.password })
    const answer = await app.request('/api/sign-in', { method: 'POST', headers, body })
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    return {
      get: (path: string) => ask(cookie, 'GET', path),
      post: (path: string, sent: unknown = {}) => ask(cookie, 'POST', path, sent),
      put: (path: string, sent: unknown) => ask(cookie, 'PUT', path, sent),
      act: (operation: string, sent: unknown) => ask(cookie, 'POST', `/api/do/${operation}`, sent),
    }
  }
  return { work, clock, organ, app, asSystem, enter, database }
}

export type ExampleHouse = Awaited<ReturnType<typeof exampleHouse>>
export type Person = Awaited<ReturnType<ExampleHouse['enter']>>
