import type { Bench } from './bench.ts'
import { dataWithLedger } from './data-with-ledger.ts'
import { runServer } from './running-server.ts'

const starts = 7

/** From the start of the process to the first page, with data already there; and the memory of an idle server. */
export const benchStart: Bench = {
  name: 'start',
  async run(report) {
    const data = await dataWithLedger({ sessions: 1000, items: 200, years: [2022, 2023, 2024] })
    try {
      const times: number[] = []
      const memory: number[] = []
      for (let round = 0; round < starts; round += 1) {
        const server = await runServer(data.folder)
        times.push(server.startedWithin)
        memory.push(server.memory() ?? Number.NaN)
        await server.stop()
      }
      report.figure({ what: '再次启动到首页可用（npm 之后）', unit: 'ms', target: 3000, values: times })
      report.figure({ what: '空闲服务进程的常驻内存（不含数据库）', unit: 'MB', target: 300, values: memory })
    } finally {
      data.remove()
    }
  },
}
