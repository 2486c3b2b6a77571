import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import type { Actor } from '#kernel/capacity.ts'
import type { CellToWrite, PlainCell } from '#kernel/workbook.ts'
import { buildApp } from '#platform/http/app.ts'
import { exampleXls } from '#platform/sheet/example-xls.ts'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import { createRecords } from '../create-records.ts'
import { as, exampleWork } from '../example-work.ts'
import { cast, colleague, greet, linhe, yunchuan } from '../examples.ts'
import { handle } from '../operations.ts'
import { fileBodies, mountRecords } from '../routes.ts'
import { verifyLedger } from '../verify-ledger.ts'
import { importWorkbook, keepFiles } from './import-workbook.ts'
import { mountSheets, sheetBodies } from './sheet-routes.ts'

const header = ['主题', '日期', '形式', '人数', '主持人', '出席人员', '佐证材料']
const good = ['学习宪法', '2023.3.10', '碰头会', '12人', '周 明远', '周明远、沈玉兰', '签到表.txt']
const other = ['研究监督计划', '2023年4月2日', '全体会议', 30, '沈玉兰', '周明远', null]

async function door(t: TestContext) {
  const work = await exampleWork(t)
  const app = buildApp({
    log: work.log,
    actorOf: async (request) =>
      Object.values(cast).find(({ personId }) => personId === request.headers.get('x-actor')) ?? cast.lin,
    bodyLimits: [...fileBodies, ...sheetBodies],
    mount(mounted) {
      mountRecords(mounted, work, [{ capability: 'example', handlers: [handle(greet, async () => null)] }])
      mountSheets(mounted, work)
    },
  })
  await as(work, cast.lin, (scope) =>
    createRecords(
      scope,
      colleague,
      ['周明远', '沈玉兰', '李强'].map((name) => ({ values: { name } })),
    ),
  )
  const ask = async (path: string, body?: FormData | object, actor: Actor = cast.lin) => {
    const isForm = body instanceof FormData
    const headers = { 'x-actor': actor.personId, ...(isForm ? {} : { 'content-type': 'application/json' }) }
    const sent = body === undefined ? {} : { method: 'POST', body: isForm ? body : JSON.stringify(body) }
    const answer = await app.request(`/api/records/gathering${path}`, { headers, ...sent })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    return {
      ...{ status: answer.status, headers: answer.headers, bytes },
      body: isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null,
    }
  }
  const upload = async (
    rows: readonly (readonly CellToWrite[])[],
    files: Readonly<Record<string, string>> = {},
    actor?: Actor,
  ) => {
    const bytes = await writeWorkbook({ title: '', sheets: [{ name: '会议', rows: [header, ...rows] }] })
    return ask('/imports', formOf(bytes, files), actor)
  }
  return { work, ask, upload }
}

function formOf(bytes: Uint8Array, files: Readonly<Record<string, string>> = {}, name = '上报.xlsx'): FormData {
  const form = new FormData()
  form.append('workbook', new File([new Uint8Array(bytes)], name))
  for (const [fileName, content] of Object.entries(files)) form.append('files', new File([content], fileName))
  return form
}

test('the template comes filled with what may be chosen, and filled in is read back', async (t) => {
  const { ask } = await door(t)
  const template = await ask('/template.xlsx')
  assert.match(template.headers.get('content-disposition') ?? '', /%E4%BC%9A%E8%AE%AE/)
  const sheets = await readWorkbook(template.bytes)
  assert.deepEqual(
    sheets.map(({ name, hidden }) => `${name} ${hidden}`),
    ['会议 false', '填报说明 false', '选项 true', '模板信息 true'],
  )
  const [filling, , choices] = sheets
  assert.deepEqual(filling?.rows[0]?.slice(0, 4), ['序号', '主题', '日期', '形式'])
  assert.equal(filling?.rows[1]?.[0], '示例，请删除')
  assert.deepEqual(choices?.rows[0], ['全体会议', '是', '周明远'])
  const row: PlainCell[] = [1, '学习宪法', '2023-03-10', '碰头会', 12, '是', '宪法', '周明远', '沈玉兰']
  const filled = {
    title: '',
    sheets: sheets.map((sheet, at) => (at === 0 ? { ...sheet, rows: [...sheet.rows, row] } : sheet)),
  }
  const { body } = await ask('/imports', formOf(await writeWorkbook(filled)))
  assert.deepEqual(body.counts, { new: 1, changed: 0, same: 0, faulty: 0 })
  assert.deepEqual([body.rows[0].row, body.rows[0].findings, body.findings], [3, [], []])
})

test('a workbook with errors: all are told, the good rows are saved, the receipt names the cells', async (t) => {
  const { work, ask, upload } = await door(t)
  const bad = ['学习宪法二', '2023.13.01', '碰头', 'x', '周明元', '赵四', '']
  const preview = await upload([good, bad, other], { '签到表.txt': '签到', '没人要.txt': '多余' })
  assert.equal(preview.status, 201)
  const { id, counts, rows, findings } = preview.body
  assert.deepEqual(counts, { new: 2, changed: 0, same: 0, faulty: 1 })
  assert.deepEqual(
    rows[1].findings.map(({ at }: { at: string }) => at),
    ['B3', 'C3', 'D3', 'E3', 'F3'],
  )
  assert.match(findings[0].message, /没人要\.txt/)
  assert.equal((await ask('')).body.total, 0)

  const done = await ask(`/imports/${id}/commit`, { take: ['new'], act: 'file' })
  assert.equal(done.body.created, 1)
  assert.deepEqual(
    done.body.refused.map(({ row }: { row: number }) => row),
    [4],
  )
  assert.match(done.body.refused[0].message, /佐证材料至少 1 份/)
  const list = (await ask('')).body
  assert.deepEqual(
    [list.total, list.rows[0].state, list.rows[0].evidence, list.rows[0].values.attendance],
    [1, 'filed', 1, 12],
  )
  const again = await ask(`/imports/${id}/commit`, { take: ['new'] })
  assert.equal(again.status, 409)

  const receipt = await ask(`/imports/${id}/receipt.xlsx`)
  const [sheet, general] = await readWorkbook(receipt.bytes)
  assert.deepEqual(sheet?.rows[0], [...header, '错误说明'])
  assert.match(String(sheet?.rows[2]?.[7]), /B3 日期“2023\.13\.01”不是实际存在的日期/)
  assert.match(String(sheet?.rows[3]?.[7]), /佐证材料至少 1 份/)
  assert.equal(sheet?.rows[1]?.[7] ?? null, null)
  assert.match(String(general?.rows[0]?.[0]), /没人要/)
  const { batches } = (await ask('/imports')).body
  assert.deepEqual([batches[0].created, batches[0].refused, batches[0].createdByName], [1, 1, '林晚晴'])
  assert.equal((await work.database.scoped(yunchuan, (db) => verifyLedger(db, yunchuan))).broken, null)
})

test('the same file again is the same; a changed cell is a difference; nothing is doubled', async (t) => {
  const { ask, upload } = await door(t)
  const first = await upload([good, other], { '签到表.txt': '签到' })
  await ask(`/imports/${first.body.id}/commit`, { take: ['new'] })
  const second = await upload([good, other], { '签到表.txt': '签到' })
  assert.deepEqual(second.body.counts, { new: 0, changed: 0, same: 2, faulty: 0 })
  const third = await upload([good, other.with(3, 35)])
  assert.deepEqual(third.body.counts, { new: 0, changed: 1, same: 1, faulty: 0 })
  assert.deepEqual(third.body.rows[1].changes, [{ field: 'attendance', before: 30, after: 35 }])
  const done = await ask(`/imports/${third.body.id}/commit`, { take: ['new', 'changed'] })
  assert.deepEqual(done.body, { created: 0, changed: 1, refused: [] })
  assert.equal((await ask('')).body.total, 2)
})

test('columns that are not in the sheet are left as they are', async (t) => {
  const { ask, upload } = await door(t)
  const first = await upload([other])
  await ask(`/imports/${first.body.id}/commit`, { take: ['new'] })
  const narrow = {
    title: '',
    sheets: [
      {
        name: '会议',
        rows: [
          ['主题', '日期', '人数'],
          ['研究监督计划', '2023-04-02', 31],
        ],
      },
    ],
  }
  const { body } = await ask('/imports', formOf(await writeWorkbook(narrow)))
  assert.deepEqual(
    body.rows[0].changes.map(({ field }: { field: string }) => field),
    ['attendance'],
  )
})

test('two uploads of new rows: the second to be saved finds them there', async (t) => {
  const { ask, upload } = await door(t)
  const [one, two] = [await upload([other]), await upload([other])]
  await ask(`/imports/${one.body.id}/commit`, { take: ['new'] })
  const late = await ask(`/imports/${two.body.id}/commit`, { take: ['new'] })
  assert.equal(late.body.created, 0)
  assert.match(late.body.refused[0].message, /已经登记/)
  assert.equal((await ask('')).body.total, 1)
})

test('what is filed is corrected only with a reason', async (t) => {
  const { ask, upload } = await door(t)
  const first = await upload([good], { '签到表.txt': '签到' })
  await ask(`/imports/${first.body.id}/commit`, { take: ['new'], act: 'file' })
  const changed = await upload([good.with(3, '13')])
  const refused = await ask(`/imports/${changed.body.id}/commit`, { take: ['changed'] })
  assert.match(refused.body.refused[0].message, /更正理由/)
  const again = await upload([good.with(3, '13')])
  const done = await ask(`/imports/${again.body.id}/commit`, { take: ['changed'], reason: '补记一人' })
  assert.deepEqual(done.body, { created: 0, changed: 1, refused: [] })
})

test('secrecy marks, strangers and other organs are kept out', async (t) => {
  const { work, ask, upload } = await door(t)
  const marked = await upload([good.with(0, '机密★1年')])
  assert.deepEqual([marked.status, marked.body.findings[0].at], [422, 'A2'])
  assert.equal((await upload([good], { '签到表.txt': '机密★1年' })).status, 422)
  assert.equal((await upload([good], {}, cast.wu)).status, 403)
  const mine = await upload([other])
  assert.equal((await ask(`/imports/${mine.body.id}/commit`, { take: ['new'] }, cast.stranger)).status, 404)
  assert.equal((await ask('/imports', { no: 'form' })).status, 422)
  const theirs = await ask('/template.xlsx', undefined, cast.stranger)
  assert.match((await ask('/imports', formOf(theirs.bytes))).body.findings[0].message, /其他单位/)
  assert.equal((await work.database.scoped(linhe, (db) => verifyLedger(db, linhe))).acts, 0)
})

test('an old .xls is taken as well', async (t) => {
  const { ask } = await door(t)
  const bytes = exampleXls('会议', [
    ['主题', '日期', '形式', '主持人'],
    ['学习宪法', 45356, '碰头会', '李强'],
  ])
  const { body } = await ask('/imports', formOf(bytes, {}, '会议.et'))
  assert.deepEqual([body.counts.new, body.rows[0].values.heldOn], [1, '2024-03-05'])
})

test('a list is exported as it stands on the screen', async (t) => {
  const { ask, upload } = await door(t)
  const first = await upload([good, other])
  await ask(`/imports/${first.body.id}/commit`, { take: ['new'] })
  const { bytes } = await ask(
    `/export.xlsx?year=2023&f.form=plenary&sort=heldOn&columns=subject,heldOn,attendance,chair,state&page=2&size=20`,
  )
  const [sheet] = await readWorkbook(bytes)
  assert.match(String(sheet?.rows[0]?.[0]), /^云川.*会议台账$/)
  assert.equal(sheet?.rows[1]?.[0], '2023年度；形式：全体会议；共 1 条；2023-06-01 10:00导出')
  assert.deepEqual(sheet?.rows.slice(2), [
    ['序号', '主题', '日期', '人数', '主持人', '状态'],
    [1, '研究监督计划', '2023-04-02', 30, '沈玉兰', '草稿'],
  ])
  assert.equal((await ask('/export.xlsx?columns=password')).status, 422)
})

test('a workbook is imported in one go, in a transaction of the caller', async (t) => {
  const { work, ask } = await door(t)
  const bytes = await writeWorkbook({ title: '', sheets: [{ name: '会议', rows: [header, good, other] }] })
  const files = await keepFiles(work, [{ name: '签到表.txt', bytes: new TextEncoder().encode('签到') }])
  const { result } = await as(work, cast.lin, (scope) =>
    importWorkbook(scope, gathering, bytes, files, { take: ['new', 'changed'], act: 'file' }),
  )
  assert.deepEqual([result.created, result.refused.length], [1, 1])
  assert.equal((await ask('')).body.rows[0].state, 'filed')
})
