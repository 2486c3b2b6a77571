import { type Asking, signedIn } from './asking.ts'
import { type Bench, type Report, timesOf } from './bench.ts'
import { connectBeside } from './connect-beside.ts'
import { dataWith, type LoadedData } from './data-with-ledger.ts'
import { readNaively } from './naive-list.ts'
import { searchNaively } from './naive-search.ts'
import { runServer } from './running-server.ts'
import { insertSpread, insertTexts, spreadTypes } from './spread-ledger.ts'

const texts = 20_000
const year = 2023
const requests = 200
const naiveRequests = 3

/** 100 000 records spread over all types in ten years, 10 000 people and 20 000 files with their texts among them. */
export const benchSpread: Bench = {
  name: 'spread',
  async run(report) {
    let made: ReadonlyMap<string, number> = new Map()
    const data = await dataWith(async (db, organ) => {
      made = await insertSpread(db, organ)
      await insertTexts(db, organ, texts)
    })
    const total = [...made.values()].reduce((sum, count) => sum + count, 0)
    report.note(`共 ${total} 条，${made.size} 类：${[...made].map(([name, count]) => `${name} ${count}`).join('、')}。`)
    const server = await runServer(data.folder)
    const database = connectBeside(data.folder)
    try {
      const asking = await signedIn(server.address, 'linwanqing', data.organ.password)
      const naive = (type: string, query: Readonly<Record<string, string>>) =>
        readNaively(database, data.organ.organId, type, query)
      await measureLists(report, asking, naive)
      await measurePeople(report, asking, naive)
      await measureSearch(report, asking, (text) => searchNaively(database, data.organ.organId, text))
      await measureYear(report, asking, data)
      const memory = server.memory()
      if (memory !== null)
        report.figure({
          what: '各项测完之后服务进程的常驻内存（不含数据库）',
          unit: 'MB',
          target: 300,
          values: [memory],
        })
    } finally {
      await database.close()
      await server.stop()
      data.remove()
    }
  },
}

type Naive = (type: string, query: Readonly<Record<string, string>>) => Promise<number>

/** Every type in turn, so that no answer is simply the last one again. */
async function measureLists(report: Report, asking: Asking, naive: Naive): Promise<void> {
  const names = spreadTypes().map(({ name }) => name)
  const cases: readonly [what: string, query: Readonly<Record<string, string>>][] = [
    ['各类台账轮流：第一页', {}],
    ['各类台账轮流：年度', { year: String(year) }],
    ['各类台账轮流：两字检索（监督）', { text: '监督' }],
    ['各类台账轮流：第 5 页', { page: '5' }],
  ]
  for (const [what, query] of cases) {
    const typeOf = (round: number) => names[Math.abs(round) % names.length] ?? ''
    report.figure({
      ...{ what, unit: 'ms', target: 50 },
      values: await timesOf(
        requests,
        (round) => asking.get(`/api/records/${typeOf(round)}?${new URLSearchParams(query)}`),
        {
          warmUp: names.length,
        },
      ),
      alternative: {
        what: 'ILIKE、逐行比较，不经 HTTP',
        values: await timesOf(names.length, (round) => naive(typeOf(round), query)),
      },
    })
  }
}

/** As a picker asks while somebody types. */
async function measurePeople(report: Report, asking: Asking, naive: Naive): Promise<void> {
  const typed = ['lwq', 'linwanqing', 'zmy', 'sxm', 'h', '周明', '清']
  const one = (round: number) => typed[Math.abs(round) % typed.length] ?? ''
  report.figure({
    ...{ what: '在 10000 人中选人：拼音首字母、全拼、汉字轮流', unit: 'ms', target: 50 },
    values: await timesOf(
      requests,
      (round) => asking.get(`/api/records/person?size=200&text=${encodeURIComponent(one(round))}`),
      { warmUp: 7 },
    ),
    alternative: {
      what: 'ILIKE 只比较汉字，不经 HTTP',
      values: await timesOf(naiveRequests, () => naive('person', { text: '周明', size: '200' })),
    },
  })
}

async function measureSearch(report: Report, asking: Asking, naive: (text: string) => Promise<number>): Promise<void> {
  const cases: readonly [what: string, words: readonly string[]][] = [
    ['全局查找：到处都有的两字词', ['监督', '审议', '学习']],
    ['全局查找：长词', ['审议意见督办', '问题清单和审议意见', '义务教育优质均衡']],
    ['全局查找：没有的词', ['鲸鱼', '航天冰川']],
    ['全局查找：拼音首字母', ['lwq', 'zmy']],
  ]
  for (const [what, words] of cases) {
    const one = (round: number) => words[Math.abs(round) % words.length] ?? ''
    report.figure({
      ...{ what: `${what}（台账、法规、文件名、${texts} 份正文）`, unit: 'ms', target: 200 },
      values: await timesOf(60, (round) => asking.get(`/api/search?text=${encodeURIComponent(one(round))}`), {
        warmUp: 3,
      }),
      alternative: {
        what: '正文和标题 ILIKE，不经 HTTP',
        values: await timesOf(naiveRequests, (round) => naive(one(round))),
      },
    })
  }
}

async function measureYear(report: Report, asking: Asking, data: LoadedData): Promise<void> {
  const postTerm = data.organ.postTerms.get('党组书记 周明远') ?? ''
  report.figure({
    ...{ what: '首页：这一年还缺什么（还没有草稿）', unit: 'ms', target: 500 },
    values: await timesOf(10, () => asking.get(`/api/home?year=${year}`), { warmUp: 2 }),
  })
  const drafts: number[] = []
  for (let round = -2; round < 10; round += 1) {
    const start = performance.now()
    const { id } = await asking.post('/api/do/statement/draft', { postTerm, year })
    if (round >= 0) drafts.push(performance.now() - start)
    if (round < 9) await asking.post(`/api/records/statement/${id}/acts/void`, { version: 1, note: '测速用，作废' })
  }
  const names = spreadTypes().filter(({ on }) => on !== undefined)
  const paged = await timesOf(2, async () => {
    for (const { name } of names) {
      const page = (number: number) => asking.get(`/api/records/${name}?year=${year}&size=200&page=${number}`)
      const { total } = await page(1)
      for (let number = 2; (number - 1) * 200 < total; number += 1) await page(number)
    }
  })
  report.figure({
    ...{ what: '从一年约 9000 条、各类都有的台账起草述法报告', unit: 'ms', target: 500, values: drafts },
    alternative: { what: '外部脚本逐页读出同样的记录，尚未统计和行文', values: paged },
  })
  report.figure({
    ...{ what: '首页：已有草稿', unit: 'ms', target: 500 },
    values: await timesOf(10, () => asking.get(`/api/home?year=${year}`), { warmUp: 2 }),
  })
}
