import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { clusterIn } from '#platform/data-folder.ts'
import { livingPostmaster } from '#platform/db/postmaster.ts'
import { type HttpClient, httpClient } from '../../bench/exams/http-client.ts'
import { examWorld, type World } from '../../bench/exams/world.ts'
import type { SittingView } from '../../src/capabilities/exams/engine/api.ts'
import { type Started, serve } from './serve.ts'

const people = 200
const port = 21_000 + (process.pid % 9_000)

let world: World
let server: Started
let sitters: readonly Sitter[]

before(async () => {
  world = await examWorld(people, 2)
  server = await start()
  sitters = world.usernames.map((username) => makeSitter(username))
  await Promise.all(sitters.map((one) => one.signIn()))
})

after(async () => {
  for (const one of sitters) one.close()
  server.child.kill('SIGTERM')
  await server.ended()
  world.remove()
})

test('the server is killed amid 200 sittings: every acknowledged answer is there, clocks go on, all hand in', async () => {
  await sitThrough(world.exams[0] ?? '', async () => {
    server.child.kill('SIGKILL')
    await server.ended()
    await wait(300)
    server = await start()
  })
})

test('PostgreSQL is killed amid 200 sittings: likewise, and the server goes on', async () => {
  const { child } = server
  await sitThrough(world.exams[1] ?? '', async () => {
    const postmaster = await livingPostmaster(clusterIn(world.folder))
    assert.ok(postmaster)
    process.kill(postmaster.pid, 'SIGKILL')
  })
  assert.equal(server.child, child)
  assert.equal(child.exitCode, null)
})

function start(): Promise<Started> {
  return serve({ SHUFA_DATA: world.folder, PORT: String(port), SHUFA_LOG: 'error' })
}

/** All start, answer without pause while the fault comes, and go on until they have handed in. */
async function sitThrough(exam: string, fault: () => Promise<void>): Promise<void> {
  await Promise.all(sitters.map((one) => one.start(exam)))
  const ends = sitters.map((one) => one.view().clock.endsAt)
  const answering = Promise.all(sitters.map((one) => one.answerOn()))
  while (sitters.some(({ acknowledged }) => acknowledged.size < 3)) await wait(50)
  const before = countAcknowledged()
  await fault()
  await wait(500)
  for (const one of sitters) one.stop()
  await answering
  assert.ok(countAcknowledged() >= before)
  let lost = 0
  for (const [index, one] of sitters.entries()) {
    const view = await one.start(exam)
    assert.equal(view.clock.endsAt, ends[index])
    for (const [question, seq] of one.acknowledged) if ((view.answers[question]?.seq ?? 0) < seq) lost += 1
  }
  assert.equal(lost, 0)
  const states = await Promise.all(sitters.map((one) => one.handIn()))
  assert.deepEqual(new Set(states), new Set([200]))
}

function countAcknowledged(): number {
  return sitters.reduce((all, { acknowledged }) => all + acknowledged.size, 0)
}

interface Sitter {
  signIn(): Promise<void>
  start(exam: string): Promise<SittingView>
  view(): SittingView
  answerOn(): Promise<void>
  stop(): void
  handIn(): Promise<number>
  /** By question, the greatest number that the server said is on the disk. */
  readonly acknowledged: Map<string, number>
  close(): void
}

function makeSitter(username: string): Sitter {
  const http: HttpClient = httpClient(port)
  const device = crypto.randomUUID()
  const acknowledged = new Map<string, number>()
  let current: SittingView | null = null
  let isStopped = false
  const view = () => {
    assert.ok(current)
    return current
  }
  /** As the page does: what is refused for an outage, or not answered at all, is sent again. */
  const insist = async (method: string, path: string, body: object) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const answer = await http.ask(method, path, body).catch(() => null)
      if (answer !== null && answer.status < 500) return answer
      await wait(100)
    }
    throw new Error(`${path}: no answer for a minute`)
  }
  const base = () => `/api/exams/${view().exam}/sitting/${view().sitting}`
  return {
    async signIn() {
      const answer = await insist('POST', '/api/sign-in', { username, password: world.password })
      assert.equal(answer.status, 200, answer.text)
      http.cookie = answer.cookie ?? ''
    },
    async start(exam) {
      isStopped = false
      if (current?.exam !== exam) acknowledged.clear()
      const answer = await insist('POST', `/api/exams/${exam}/sitting`, { device })
      assert.equal(answer.status, 200, answer.text)
      const begun: SittingView = JSON.parse(answer.text)
      current = begun
      return begun
    },
    view,
    async answerOn() {
      const questions = view().paper.sections.flatMap((section) => section.questions)
      for (let seq = view().seq + 1; !isStopped; seq += 1) {
        const question = questions[seq % questions.length]
        if (question === undefined) return
        const answer = question.blanks > 0 ? { blanks: [`第${seq}次`] } : { places: [seq % question.options.length] }
        const sent = { device, answers: [{ question: question.id, seq, answer }] }
        const { status, text } = await insist('PUT', `${base()}/answers`, sent)
        assert.equal(status, 200, text)
        acknowledged.set(question.id, seq)
        await wait(20)
      }
    },
    stop() {
      isStopped = true
    },
    handIn: async () => (await insist('POST', `${base()}/hand-in`, { device })).status,
    acknowledged,
    close: http.close,
  }
}
