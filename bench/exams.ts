import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { ReMarking } from '../src/capabilities/exams/engine/keeper-api.ts'
import { enterExampleExam } from '../src/capabilities/exams/server/engine/examples-engine.ts'
import { type Asking, signedIn } from './asking.ts'
import type { Bench, Report } from './bench.ts'
import { type Sitter, type Spent, sitter } from './exams/sitter.ts'
import { insertStoredSittings } from './exams/stored-store.ts'
import { examWorld, openToday, type World } from './exams/world.ts'
import { type RunningServer, runServer } from './running-server.ts'

/** SHUFA_BENCH_EXAMS=0.1 takes a tenth of everything, to try it out. */
const share = Number(process.env.SHUFA_BENCH_EXAMS ?? 1)
const part = (count: number) => Math.max(20, Math.round(count * share))

const sizes = {
  /** Whole exams for the throughput. */
  exams: part(1500),
  atOnce: 24,
  starts: [part(1000), part(5000)],
  reMarked: part(100_000),
  stored: part(1_000_000),
}

const moodle = {
  exam: { what: 'Moodle 5.0（另机所测，55–68 场/分）', values: [60_000 / 68, 60_000 / 55] },
  papers: [
    { what: 'Moodle 5.0 开 100 份卷（另机所测，6–9 秒）', values: [6000, 9000] },
    { what: 'Moodle 5.0 开 250 份卷（另机所测）', values: [21_000] },
  ],
}

/** Full exams a minute, starts in the same second, marking again, and whether a million sittings make it slower. */
export const benchExams: Bench = {
  name: 'exams',
  async run(report) {
    const most = Math.max(sizes.exams, ...sizes.starts)
    const world = await examWorld(most, 6)
    const cookies = await world.cookies(most)
    const memory: number[] = []
    try {
      await store(world, world.exams[3] ?? '', part(1000))
      await measureCost(report, world, world.exams[4] ?? '', memory)
      await withServer(world, memory, (server) => measureExams(report, world, server))
      await withServer(world, memory, (server) => measureStarts(report, world, server, cookies))
      await measureReMarking(report, world, memory)
      await fill(world)
      await measureCost(report, world, world.exams[5] ?? '', memory)
      report.figure({ what: '服务进程占用内存（全程最高）', unit: 'MB', target: 500, values: [Math.max(...memory)] })
      report.note('对照 Moodle 的数字不是本次所测：同样两核的机器，PHP 8.2、nginx、PostgreSQL 15，16 题分 8 页。')
    } finally {
      world.remove()
    }
  },
}

async function measureExams(report: Report, world: World, server: RunningServer): Promise<void> {
  const { spent, perMinute } = await sitAll(world, server, world.exams[0] ?? '', sizes.exams)
  const pages = [...spent].flatMap(([what, times]) => (what === 'signIn' ? [] : times))
  report.figure({
    ...{ what: '考完一场摊用的时间（登录、开考、16 次保存、交卷、看成绩）', unit: 'ms', target: 60 },
    ...{ values: [60_000 / perMinute], alternative: moodle.exam },
  })
  report.figure({ what: '其间各次请求（登录除外）', unit: 'ms', target: 300, values: pages })
  report.figure({ what: '其间登录（Argon2id 19 MB × 2）', unit: 'ms', target: 300, values: spent.get('signIn') ?? [] })
  for (const [what, name] of requestNames)
    report.figure({ what: `其间${name}`, unit: 'ms', target: 300, values: spent.get(what) ?? [] })
  report.note(`${sizes.exams} 场，${sizes.atOnce} 人同时在考、人人不停手：每分钟 ${Math.round(perMinute)} 场。`)
}

const requestNames = [
  ['start', '开考（取卷）'],
  ['save', '保存一题（答到即落盘）'],
  ['handIn', '交卷（当场判分）'],
  ['result', '看成绩'],
] as const

/** Everybody, some at once, each without a pause from the sign-in to the result. */
async function sitAll(world: World, { address }: RunningServer, exam: string, count: number) {
  const spent: Spent = new Map()
  const port = Number(new URL(address).port)
  let next = 0
  const start = performance.now()
  const sitOn = async () => {
    for (let index = next++; index < count; index = next++) {
      const one = sitter(port, world.usernames[index] ?? '', world.password, spent)
      await one.signIn()
      const view = await one.start(exam)
      await one.answerAll(view)
      await one.handIn(view)
      await one.seeResult(exam)
      one.close()
    }
  }
  await Promise.all(Array.from({ length: sizes.atOnce }, sitOn))
  return { spent, perMinute: (count / (performance.now() - start)) * 60_000 }
}

async function measureStarts(
  report: Report,
  world: World,
  { address }: RunningServer,
  cookies: readonly string[],
): Promise<void> {
  const port = Number(new URL(address).port)
  for (const [index, count] of sizes.starts.entries()) {
    const spent: Spent = new Map()
    const sitters: Sitter[] = cookies.slice(0, count).map((cookie) => {
      const one = sitter(port, '', '', spent)
      one.comeIn(cookie)
      return one
    })
    const start = performance.now()
    await Promise.all(sitters.map((one) => one.start(world.exams[1 + index] ?? '')))
    const last = performance.now() - start
    for (const one of sitters) one.close()
    const target = index === 0 ? 2000 : 10_000
    const what = `${count} 人同一刻按下开考，最后一份卷打开`
    const peer = moodle.papers[index]
    const alternative = peer === undefined ? {} : { alternative: peer }
    report.figure({ what, unit: 'ms', target, values: [last], ...alternative })
    report.figure({ what: `${count} 人各自等了多久`, unit: 'ms', values: spent.get('start') ?? [] })
    await wait(2000)
  }
  report.note('同一刻开考的人都已登录，连接是新开的，请求一齐发出；没有一个失败（有失败就中止）。')
}

async function measureReMarking(report: Report, world: World, memory: number[]): Promise<void> {
  const exam = world.exams[3] ?? ''
  await store(world, exam, sizes.reMarked)
  await withServer(world, memory, async ({ address }) => {
    const clerk = await signedIn(address, 'linwanqing', world.clerkPassword)
    const questions = await clerk.get(`/api/exams/${exam}/questions`)
    const single = questions.find(({ kind }: { kind: string }) => kind === 'single')
    const start = performance.now()
    const body = { exam, question: single.question, reason: '更正', body: { right: [0] } }
    await clerk.post('/api/do/exam/correct-key', body)
    const done = await untilDone(clerk, exam)
    const what = `更正答案后 ${sizes.reMarked} 份答卷重新判分`
    report.figure({ what, unit: 'ms', target: 60_000, values: [performance.now() - start] })
    report.note(`重新判分改了 ${done.changed} 份。`)
  })
}

async function untilDone(clerk: Asking, exam: string): Promise<ReMarking> {
  for (;;) {
    const [job]: ReMarking[] = await clerk.get(`/api/exams/${exam}/re-markings`)
    if (job?.state === 'done') return job
    await wait(250)
  }
}

/** The same exams over few and over many stored sittings. */
async function measureCost(report: Report, world: World, exam: string, memory: number[]): Promise<void> {
  const stored = await storedSittings(world)
  await withServer(world, memory, async (server) => {
    const { spent, perMinute } = await sitAll(world, server, exam, part(300))
    const times = [...spent].flatMap(([what, own]) => (what === 'signIn' ? [] : own))
    const what = `库中已有 ${stored} 份答卷时，各次请求（登录除外）`
    report.figure({ what, unit: 'ms', target: 300, values: times })
    report.note(`库中已有 ${stored} 份时每分钟 ${Math.round(perMinute)} 场，负载 ${loadavg()[0]?.toFixed(1)}。`)
  })
}

async function store(world: World, examId: string, count: number): Promise<void> {
  await world.open((_, { db, actor }) => insertStoredSittings(db, { organId: actor.organId, examId, count }))
  await world.open(({ database }) => sql`vacuum analyze`.execute(database.kysely))
}

async function storedSittings(world: World): Promise<number> {
  return world.open(async (_, { db }) => {
    const { rows } = await sql<{ total: number }>`select count(*)::int as total from exam_sitting`.execute(db)
    return rows[0]?.total ?? 0
  })
}

/** Twenty exams, each with its roster. */
async function fill(world: World): Promise<void> {
  const exams = 20
  await world.open(async (_, scope) => {
    for (let made = 0; made < exams; made += 1) {
      const examId = await enterExampleExam(scope, openToday())
      const count = Math.round(sizes.stored / exams)
      await insertStoredSittings(scope.db, { organId: scope.actor.organId, examId, count })
    }
  })
  await world.open(({ database }) => sql`vacuum analyze`.execute(database.kysely))
}

async function withServer(
  world: World,
  memory: number[],
  work: (server: RunningServer) => Promise<void>,
): Promise<void> {
  const server = await runServer(world.folder)
  const watch = setInterval(() => memory.push(server.memory() ?? 0), 250)
  try {
    await work(server)
  } finally {
    clearInterval(watch)
    await server.stop()
  }
}
