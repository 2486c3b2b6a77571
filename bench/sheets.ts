import { setTimeout as wait } from 'node:timers/promises'
import type { PlainCell } from '#kernel/workbook.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import type { ImportPreview } from '#records/api.ts'
import { register } from '../src/apps/register.ts'
import { type Asking, signedIn } from './asking.ts'
import { type Bench, type Report, timesOf } from './bench.ts'
import { dataWithLedger } from './data-with-ledger.ts'
import { laws, minutes } from './example-words.ts'
import { runServer } from './running-server.ts'

const imported = 5000
const exported = 10_000
const rounds = 5
/** Of the slow way only a part is done, and its time multiplied. */
const part = 10

const session = register.recordType('study-session')

/** Workbooks at the HTTP door of a running server: an import of 5 000 rows, an export of 10 000. */
export const benchSheets: Bench = {
  name: 'sheets',
  async run(report) {
    const data = await dataWithLedger({ sessions: exported, items: 0, years: [2022, 2023] })
    const server = await runServer(data.folder)
    try {
      const asking = await signedIn(server.address, 'linwanqing', data.organ.password)
      await measureExport(report, asking)
      await measureImport(report, asking, [...data.organ.people.keys()])
      tellMemory(report, '五次导出和导入刚完时', server.memory())
      await wait(30_000)
      tellMemory(report, '半分钟没有事之后', server.memory())
    } finally {
      await server.stop()
      data.remove()
    }
  },
}

function tellMemory(report: Report, when: string, memory: number | null): void {
  if (memory === null) return
  report.figure({ what: `服务进程的常驻内存（不含数据库），${when}`, unit: 'MB', target: 300, values: [memory] })
}

async function measureExport(report: Report, asking: Asking): Promise<void> {
  const paged = async () => {
    for (let page = 1; page <= exported / 200; page += 1)
      await asking.get(`/api/records/study-session?size=200&page=${page}`)
  }
  report.figure({
    ...{ what: `导出 ${exported} 行`, unit: 'ms', target: 2000 },
    values: await timesOf(rounds, () => asking.bytes('/api/records/study-session/export.xlsx'), { warmUp: 1 }),
    alternative: { what: '逐页读出同样的行，尚未写成表格', values: await timesOf(rounds, paged, { warmUp: 1 }) },
  })
}

async function measureImport(report: Report, asking: Asking, people: readonly string[]): Promise<void> {
  const previews: number[] = []
  const whole: number[] = []
  let last: ImportPreview | null = null
  for (let round = 0; round < rounds; round += 1) {
    const bytes = await writeWorkbook({ title: '', sheets: [{ name: '学法活动', rows: sheetRows(people, round) }] })
    const start = performance.now()
    const preview: ImportPreview = await asking.post('/api/records/study-session/imports', formOf(bytes))
    previews.push(performance.now() - start)
    await asking.post(`/api/records/study-session/imports/${preview.id}/commit`, { take: ['new'] })
    whole.push(performance.now() - start)
    last = preview
  }
  const values = (last?.rows ?? []).slice(0, imported / part).map((row) => row.values)
  const loop = async (round: number) => {
    for (const entered of values)
      await asking.post('/api/records/study-session', { values: { ...entered, title: `逐条录入第${round}遍` } })
  }
  const single = (await timesOf(3, loop)).map((time) => time * part)
  const alternative = { what: `逐条 POST（做 ${imported / part} 条，乘以 ${part}）`, values: single }
  report.figure({ what: `导入 ${imported} 行：上传、预览到存入`, unit: 'ms', target: 5000, values: whole, alternative })
  report.figure({ what: `其中上传和预览 ${imported} 行`, unit: 'ms', values: previews })
}

function sheetRows(people: readonly string[], round: number): PlainCell[][] {
  const names = ['title', 'heldOn', 'form', 'topics', 'laws', 'chair', 'principal', 'invited', 'attended', 'minutes']
  const header = names.map((name) => session.fields[name]?.label ?? '')
  return [header, ...Array.from({ length: imported }, (_, at) => sheetRow(people, round, at))]
}

function sheetRow(people: readonly string[], round: number, at: number): PlainCell[] {
  const some = Array.from({ length: 8 }, (_, step) => people[(at + step * 3) % people.length] ?? '').join('、')
  const law = laws[at % laws.length] ?? ''
  const day = `20${20 + (at % 5)}年${1 + (at % 12)}月${1 + (at % 28)}日`
  const chair = people[at % people.length] ?? ''
  const text = `${minutes[at % minutes.length] ?? ''}${minutes[(at + 1) % minutes.length] ?? ''}`
  return [`第${round}批：学习《${law}》第${at}次`, day, '专题讲座', '宪法', law, chair, '参加', some, some, text]
}

function formOf(bytes: Uint8Array): FormData {
  const form = new FormData()
  form.append('workbook', new File([new Uint8Array(bytes)], '上报.xlsx'))
  return form
}
