import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Actor, Capacity } from '#kernel/capacity.ts'
import { buildApp } from '#platform/http/app.ts'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import { mountRecords } from '#records/server/routes.ts'
import { mountSheets } from '#records/server/sheets/sheet-routes.ts'
import { type BurdenYear, burdenColumns, rowsBySection } from '../burden-view.ts'
import { sumBurden } from '../count-burden.ts'
import { loadExamples, organsPart } from '../server.ts'
import { exampleHouse as house } from './example-house.ts'

test('a form and an import of two rows, entered on New Year in Beijing, are two entries of January', async (t) => {
  const { clock, ask, upload, office } = await door(t)
  clock.at = new Date('2024-12-31T16:30:00Z')
  assert.equal((await ask('/api/records/section', { values: { name: '甲科', shortName: '甲' } })).status, 201)
  await upload([
    ['乙科', '乙'],
    ['丙科', '丙'],
  ])
  const { lines, sections }: BurdenYear = (await ask('/api/burden?year=2025')).body
  const fields = 7
  assert.deepEqual(lines, [
    {
      ...{ sectionId: office, month: 1, records: 3, entries: 2, imports: 1, asked: 3 * fields },
      ...{ typed: 2, derived: 0, imported: 4, bySystem: 0, empty: 3 * fields - 6 },
    },
  ])
  assert.deepEqual(
    sections.slice(0, 2).map(({ name }) => name),
    ['办公室', '财政经济工作委员会'],
    "the organ's own order",
  )
  assert.deepEqual(
    sections.filter(({ id }) => id === null),
    [],
  )
})

test('what the system wrote at set-up was asked of nobody, and all figures add up', async (t) => {
  const { ask } = await door(t)
  const year: BurdenYear = (await ask('/api/burden?year=2024')).body
  const sum = sumBurden(year.lines)
  assert(sum.records > 0 && sum.bySystem > 0)
  assert.deepEqual([sum.entries, sum.typed], [0, 0])
  assert.equal(sum.asked, sum.bySystem + sum.empty)
  assert.deepEqual(sumBurden(rowsBySection(year).map(({ burden }) => burden)), sum)
})

test('the workbook has a row for each section and month, and the sum', async (t) => {
  const { clock, ask } = await door(t)
  clock.at = new Date('2025-03-01T01:00:00Z')
  await ask('/api/records/section', { values: { name: '甲科' } })
  const [sheet] = await readWorkbook((await ask('/api/burden.xlsx?year=2025')).bytes)
  const rows = sheet?.rows ?? []
  assert.deepEqual(rows[2], ['科室', '月份', ...burdenColumns.map(({ label }) => label)])
  assert.deepEqual(rows[3], ['办公室', '3月', 1, 0, 1, 7, 1, 0, 0, 6])
  assert.deepEqual(rows[4], ['办公室', '全年', 1, 0, 1, 7, 1, 0, 0, 6])
  assert.deepEqual(
    rows.find(([name]) => name === '合计'),
    ['合计', '全年', 1, 0, 1, 7, 1, 0, 0, 6],
  )
})

test('only the system administrator and the office clerk see it; a year must be one', async (t) => {
  const { ask, as } = await door(t)
  assert.equal((await ask('/api/burden?year=last')).status, 422)
  for (const path of ['/api/burden', '/api/burden.xlsx'])
    for (const [capacity, status] of [
      ['system-admin', 200],
      ['office-clerk', 200],
      ['section-clerk', 403],
      ['auditor', 403],
      ['secretary', 403],
    ] as const) {
      as(capacity)
      assert.equal((await ask(path)).status, status, `${capacity} ${path}`)
    }
})

/** The organs' part and the engine's sheets behind a door; the office clerk asks unless told. */
async function door(t: TestContext) {
  const { work: own, clock, signIn } = await house(t)
  const work = { ...own, limits: { evidenceMaxBytes: 1_000_000 } }
  const demo = await loadExamples(work, signIn)
  const office = demo.sections.get('办公室') ?? null
  const clerk = { organId: demo.organId, personId: demo.people.get('林晚晴') ?? '', name: '林晚晴', sectionId: office }
  const asking: { actor: Actor } = { actor: { ...clerk, capacities: ['office-clerk'] } }
  const app = buildApp({
    log: work.log,
    actorOf: async () => asking.actor,
    mount(mounted) {
      mountSheets(mounted, work)
      mountRecords(mounted, work, [organsPart(signIn)])
    },
  })
  const ask = async (path: string, body?: FormData | object) => {
    const isForm = body instanceof FormData
    const headers = isForm ? {} : { 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { method: 'POST', body: isForm ? body : JSON.stringify(body) }
    const answer = await app.request(path, { headers, ...sent })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    return { status: answer.status, bytes, body: isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null }
  }
  const upload = async (rows: readonly (readonly string[])[]) => {
    const bytes = await writeWorkbook({ title: '', sheets: [{ name: '科室', rows: [['科室名称', '简称'], ...rows] }] })
    const form = new FormData()
    form.append('workbook', new File([new Uint8Array(bytes)], '科室.xlsx'))
    const { body } = await ask('/api/records/section/imports', form)
    const done = await ask(`/api/records/section/imports/${body.id}/commit`, { take: ['new'] })
    assert.equal(done.body.created, rows.length)
  }
  const as = (capacity: Capacity) => {
    asking.actor = { ...asking.actor, capacities: [capacity] }
  }
  return { clock, office, ask, upload, as }
}
