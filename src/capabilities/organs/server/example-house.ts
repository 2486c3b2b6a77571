import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { buildApp } from '#platform/http/app.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { makeRegister } from '#records/register.ts'
import { readActs } from '#records/server/act-store.ts'
import { mountRecords } from '#records/server/routes.ts'
import type { Work } from '#records/server/work.ts'
import { organs } from '../index.ts'
import { actorOfRequest, organsPart } from '../server.ts'

/** The organs' part alone behind a door, on a database of its own, for one test. */
export async function exampleHouse(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'organs-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const database = await testDatabase(t)
  const clock = {
    at: new Date('2024-06-30T01:00:00Z'),
    now: () => clock.at,
    today: () => clock.at.toISOString().slice(0, 10),
    pass(ms: number) {
      clock.at = new Date(clock.at.getTime() + ms)
    },
  }
  const log = createLog('silent')
  const files = await openFileStore(folder)
  const register = makeRegister([organs])
  const work: Work = { database, register, files, clock, log, limits: { evidenceMaxBytes: 1 } }
  const signIn = makeSignIn({ database, clock, log })
  const app = buildApp({
    log,
    actorOf: (request) => actorOfRequest(work, signIn, request),
    mount: (mounted) => mountRecords(mounted, work, [organsPart(signIn)]),
  })

  async function ask(method: string, path: string, { body, cookie, bearer }: Asking = {}) {
    const headers = {
      'content-type': 'application/json',
      ...(cookie === undefined ? {} : { cookie }),
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await app.request(path, { method, headers, ...sent })
    const text = await response.text()
    const [set = ''] = (response.headers.get('set-cookie') ?? '').split(';')
    return { status: response.status, cookie: set, text, body: text === '' ? null : JSON.parse(text) }
  }

  const acts = async (organId: string) => database.scoped(organId, (db) => readActs(db, organId, 0, 10_000))
  const enter = (username: string, password: string) => ask('POST', '/api/sign-in', { body: { username, password } })
  return { work, clock, signIn, ask, enter, acts, database }
}

interface Asking {
  readonly body?: unknown
  readonly cookie?: string
  readonly bearer?: string
}
