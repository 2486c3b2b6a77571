import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadExamples, systemScope } from '#capabilities/organs/server.ts'
import type { Capacity } from '#kernel/capacity.ts'
import { systemClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { createRecord } from '#records/server/create-records.ts'
import { newId } from '#records/server/new-id.ts'
import { insertOrgan } from '#records/server/organ-store.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { register } from '../../register.ts'
import { makeApp } from '../../server.ts'
import type { Known } from './route-row.ts'

/** One of the cast for each capacity. */
export const oneOfEach = {
  secretary: 'zhoumingyuan',
  member: 'shenyulan',
  'office-clerk': 'linwanqing',
  'section-clerk': 'luqingyang',
  discipline: 'zhangshuheng',
  'system-admin': 'wenjiashu',
  'security-admin': 'guyutong',
  auditor: 'changsiqi',
  staff: 'sunianci',
} as const satisfies Readonly<Record<Capacity, string>>

/** For tests: the whole program, the demo organ's cast in it, and a second organ whose people hold every capacity. */
export async function twoOrgans() {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-two-'))
  const log = createLog('silent')
  const database = await testDatabase()
  const files = await openFileStore(join(folder, 'files'))
  const work: Work = { database, register, files, clock: systemClock, log, limits: { evidenceMaxBytes: 1_000_000 } }
  const signIn = makeSignIn({ database, clock: systemClock, log })
  const app = makeApp(work, signIn)
  const first = await loadExamples(work, signIn)
  const strangers = await openSecondOrgan(work)
  const password = await signIn.createDemoAccounts(strangers)
  const enter = async (username: string, secret: string) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ username, password: secret })
    const answer = await app.request('/api/sign-in', { method: 'POST', headers, body })
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }
  return {
    app,
    work,
    first,
    close: () => rmSync(folder, { recursive: true, force: true }),
    enter: (username: string) => enter(username, first.password),
    cookieOf: (capacity: Capacity) => enter(oneOfEach[capacity], first.password),
    strangerOf: (capacity: Capacity) => enter(strangerName(capacity), password),
  }
}

const businessName = 'foreignclerk'
const administrators = ['system-admin', 'security-admin', 'auditor'] as const satisfies readonly Capacity[]

function strangerName(capacity: Capacity): string {
  return administrators.some((one) => one === capacity) ? capacity.replace('-', '') : businessName
}

/** Three administrators, who exclude one another, and one person with all the rest. */
function openSecondOrgan(work: Work) {
  const organId = newId()
  return work.database.unscoped('a second organ for a test', async (db) => {
    const organ = { name: '临河市人大常委会机关', shortName: '临河', kind: 'people-congress', level: 'county' } as const
    await insertOrgan(db, { ...organ, id: organId }, work.clock.now())
    const scope = systemScope(work, db, organId)
    const rest = ['office-clerk', 'secretary', 'member', 'section-clerk', 'discipline'] as const
    const people = []
    for (const capacities of [[...rest], ...administrators.map((one): readonly Capacity[] => [one])]) {
      const [capacity = 'staff'] = capacities
      people.push({ organId, username: strangerName(capacity), personId: await personWith(scope, capacities) })
    }
    return people
  })
}

async function personWith(scope: Scope, capacities: readonly Capacity[]): Promise<string> {
  const values = { name: `外单位${capacities[0]}`, post: '科员' }
  const { id } = await createRecord(scope, register.recordType('person'), { values, act: 'register', sectionId: null })
  const type = register.recordType('capacity-grant')
  for (const capacity of capacities) {
    const granted = { title: '试验', person: id, capacity, from: '2020-01-01' }
    await createRecord(scope, type, { values: granted, act: 'grant', sectionId: null })
  }
  return id
}

/** A row of each type in the first organ, a withdrawn file, a workbook that was looked at, and a statement. */
export async function fillFirstOrgan({
  app,
  work,
  first,
  cookieOf,
}: Awaited<ReturnType<typeof twoOrgans>>): Promise<Known> {
  const { organId, people, postTerms, sections } = first
  const cookie = await cookieOf('office-clerk')
  const send = async (path: string, body: string | FormData, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await app.request(path, { method: 'POST', body, headers: { cookie, ...headers } })
    return { status: answer.status, body: await answer.json() }
  }
  const json = { 'content-type': 'application/json' }
  const postTerm = postTerms.get('党组书记 周明远') ?? ''
  const drafted = await send('/api/do/statement/draft', JSON.stringify({ postTerm, year: 2023 }), json)
  const records = new Map([['statement', { id: String(drafted.body.id), version: 1 }]])
  const office = sections.get('办公室') ?? null
  await work.database.scoped(organId, async (db) => {
    const scope = systemScope(work, db, organId)
    for (const type of work.register.recordTypes) {
      if (type.name === 'statement') continue
      const { id, version } = await createRecord(scope, type, { values: {}, sectionId: office })
      records.set(type.name, { id, version })
    }
  })
  records.set('person', { id: people.get('苏念慈') ?? '', version: 2 })
  records.set('post-term', { id: postTerm, version: 2 })
  const study = `/api/records/study-session/${records.get('study-session')?.id}`
  const file = await send(`${study}/evidence`, '签到', { 'x-file-name': 'secret-of-yunchuan.txt' })
  await send(`/api/evidence/${file.body.id}/withdraw`, JSON.stringify({ reason: '传错' }), json)
  const template = await app.request('/api/records/study-session/template.xlsx', { headers: { cookie } })
  const form = new FormData()
  form.set('workbook', new File([await template.arrayBuffer()], '模板.xlsx'))
  const looked = await send('/api/records/study-session/imports', form)
  const text = await app.request(`/api/statements/${drafted.body.id}`, { headers: { cookie } })
  const { blocks } = await text.json()
  return { records, evidence: String(file.body.id), batch: String(looked.body.id), block: String(blocks[0]?.id) }
}
