import { checkDocx } from '#gongwen/check/check-docx.ts'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { textOf } from '../src/capabilities/statements/block.ts'
import { toGongwen } from '../src/capabilities/statements/to-gongwen.ts'
import type { StatementView } from '../src/capabilities/statements/view.ts'
import { type Asking, signedIn } from './asking.ts'
import { type Bench, type Report, timesOf } from './bench.ts'
import { dataWithLedger } from './data-with-ledger.ts'
import { fillTemplate, makeTemplate } from './docx-template.ts'
import { runServer } from './running-server.ts'

/** A year with 10 000 records, far more than any organ has, and one like those that organs have. */
const fullYear = 2023
const amount = { sessions: 9000, items: 1000, years: [fullYear] }
const usualYear = 2022
const usual = { sessions: 40, items: 12, years: [usualYear] }
const drafts = 15
const documents = 200

/** A draft over 10 000 records of one year at the HTTP door; the Word file of a statement of the usual length. */
export const benchStatement: Bench = {
  name: 'statement',
  async run(report) {
    const data = await dataWithLedger(amount, usual)
    const server = await runServer(data.folder)
    try {
      const asking = await signedIn(server.address, 'linwanqing', data.organ.password)
      const postTerm = data.organ.postTerms.get('党组书记 周明远') ?? ''
      await measureDrafts(report, asking, postTerm)
      const { id } = await draft(asking, postTerm, usualYear)
      await measureDocuments(report, asking, id)
    } finally {
      await server.stop()
      data.remove()
    }
  },
}

async function measureDrafts(report: Report, asking: Asking, postTerm: string): Promise<void> {
  const values: number[] = []
  for (let round = -2; round < drafts; round += 1) {
    const start = performance.now()
    const { id } = await draft(asking, postTerm, fullYear)
    if (round >= 0) values.push(performance.now() - start)
    // One post has one statement a year: the next round needs the place.
    await asking.post(`/api/records/statement/${id}/acts/void`, { version: 1, note: '测速用，作废' })
  }
  const page = (type: string, number: number) =>
    `/api/records/${type}?year=${fullYear}&state=filed&size=200&page=${number}`
  const paged = await timesOf(3, async () => {
    for (let number = 1; number <= amount.sessions / 200; number += 1) await asking.get(page('study-session', number))
    for (let number = 1; number <= amount.items / 200; number += 1) await asking.get(page('supervision-item', number))
  })
  report.figure({
    ...{ what: '从 10000 条记录起草一篇述法报告（经 HTTP）', unit: 'ms', target: 500, values },
    alternative: { what: '外部脚本逐页读出同样的记录，尚未统计和行文', values: paged },
  })
}

async function measureDocuments(report: Report, asking: Asking, id: string): Promise<void> {
  const view: StatementView = await asking.get(`/api/statements/${id}`)
  const head = { ...view.head, givenOn: `${usualYear}-12-31` }
  const make = () => toGongwen(head, view.blocks)
  const template = makeTemplate()
  const filled = await timesOf(documents, async () => fillTemplate(template, make()), { warmUp: 20 })
  const alternative = { what: 'docxtemplater 填同样的文字', values: filled }
  const written = await timesOf(documents, async () => writeDocx(make()), { warmUp: 20 })
  report.figure({ what: '写出 .docx', unit: 'ms', target: 50, values: written, alternative })
  const checked = await timesOf(documents, async () => checkDocx(writeDocx(make()), { profile: 'personal' }), {
    warmUp: 20,
  })
  report.figure({ what: '写出 .docx 并逐条核对格式', unit: 'ms', target: 50, values: checked, alternative })
  const exported = await timesOf(30, () => asking.bytes(`/api/statements/${id}/statement.docx`), { warmUp: 3 })
  report.figure({ what: '下载 .docx（经 HTTP，含读台账）', unit: 'ms', values: exported })
  report.note(
    `述法报告共 ${view.blocks.length} 段，正文 ${view.blocks.reduce((sum, { body }) => sum + textOf(body).length, 0)} 字。`,
  )
}

async function draft(asking: Asking, postTerm: string, year: number): Promise<{ readonly id: string }> {
  return asking.post('/api/do/statement/draft', { postTerm, year })
}
