import type { Database } from '#platform/db/database.ts'
import { type Bench, type Report, timesOf } from './bench.ts'
import { connectBeside } from './connect-beside.ts'
import { dataWithLedger, type LoadedData } from './data-with-ledger.ts'
import { type ListCase, listCases } from './list-cases.ts'
import { readNaively } from './naive-list.ts'
import { cookieOf, type RunningServer, runServer } from './running-server.ts'

const amount = { sessions: 100_000, items: 20_000, years: Array.from({ length: 10 }, (_, at) => 2014 + at) }
const requests = 200
const naiveRequests = 3

/** Lists at the HTTP door of a running server: 100 000 study sessions and 20 000 supervision items in one organ. */
export const benchList: Bench = {
  name: 'list',
  async run(report) {
    const data = await dataWithLedger(amount)
    const server = await runServer(data.folder)
    const database = connectBeside(data.folder)
    try {
      const cookie = await cookieOf(server.address, 'linwanqing', data.organ.password)
      for (const one of listCases(data.organ)) await measure(report, one, { data, server, database, cookie })
      await measureSearch(report, server, cookie)
      tellMemory(report, server)
    } finally {
      await database.close()
      await server.stop()
      data.remove()
    }
  },
}

interface Place {
  readonly data: LoadedData
  readonly server: RunningServer
  readonly database: Database
  readonly cookie: string
}

async function measure(report: Report, { what, type, queries }: ListCase, place: Place): Promise<void> {
  const { data, server, database, cookie } = place
  const queryOf = (round: number) => queries[Math.abs(round) % queries.length] ?? {}
  const ask = async (round: number) => {
    const address = `${server.address}/api/records/${type}?${new URLSearchParams(queryOf(round))}`
    const answer = await fetch(address, { headers: { cookie } })
    if (!answer.ok) throw new Error(`${address}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const naively = (round: number) => readNaively(database, data.organ.organId, type, queryOf(round))
  report.figure({
    ...{ what, unit: 'ms', target: 50 },
    values: await timesOf(requests, ask, { warmUp: 3 }),
    alternative: { what: 'ILIKE、逐行比较，不经 HTTP', values: await timesOf(naiveRequests, naively) },
  })
}

/** Everything at once: records of all types, laws, names of files. */
async function measureSearch(report: Report, { address }: RunningServer, cookie: string): Promise<void> {
  const texts = ['监督', '湿地', '周明远', '鲸鱼']
  const ask = async (round: number) => {
    const text = encodeURIComponent(texts[Math.abs(round) % texts.length] ?? '')
    const answer = await fetch(`${address}/api/search?text=${text}`, { headers: { cookie } })
    if (!answer.ok) throw new Error(`search: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  report.figure({
    ...{ what: '全局查找（台账、法规、文件名）', unit: 'ms', target: 200 },
    values: await timesOf(requests, ask, { warmUp: 3 }),
  })
}

function tellMemory(report: Report, server: RunningServer): void {
  const memory = server.memory()
  if (memory !== null)
    report.figure({ what: '列表测试之后服务进程的常驻内存（不含数据库）', unit: 'MB', target: 300, values: [memory] })
}
