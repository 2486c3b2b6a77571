import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { PlainCell } from '#kernel/workbook.ts'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import { assertAccessible } from './accessibility.ts'
import { keepPicture, startWalk } from './browser.ts'
import { downloadBy } from './controls.ts'

const walk = await startWalk()

const good = {
  学习日期: '2022-03-15',
  学习形式: '机关例会',
  主持人: '韩立诚',
  时任党组书记参加情况: '未参加',
  应到人员: '韩立诚、林晚晴',
  实到人员: '韩立诚、林晚晴',
}
const rows: readonly Readonly<Record<string, string>>[] = [
  { ...good, 学习主题: '学习《中华人民共和国档案法》', 佐证材料: '档案法签到表.txt' },
  { ...good, 学习主题: '学习《中华人民共和国数据安全法》', 学习日期: '2022年4月12日' },
  { ...good, 学习主题: '学习《中华人民共和国森林法》', 学习日期: '2022-13-40', 主持人: '查无此人' },
  { ...good, 学习主题: '', 学习形式: '茶话会' },
]

test('a workbook with faults gives a receipt, its good rows are saved, a second time nothing is new', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/records/study-session/import?year=2022')
  await assertAccessible(page)
  await keepPicture(page, 'import-choose')
  const template = await downloadBy(page, () => page.getByRole('link', { name: '下载学法活动导入模板' }).click())
  const workbook = await fill(template.bytes)
  await lookAt(page, workbook)
  await page.getByText(/新增 2 条，有变化 0 条，相同 0 条，有误 2 条/).waitFor()
  for (const fault of [/[A-Z]\d+.*日期/, /查无此人/, /茶话会/, /学习主题/])
    await page.getByText(fault).first().waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'import-faults')
  await checkReceipt(page)
  await page.getByRole('button', { name: '保存 2 条' }).click()
  await page.getByText('已新增 2 条，更正 0 条').waitFor()
  await assertAccessible(page)
  await page.getByRole('button', { name: '再导入一张' }).click()
  await lookAt(page, workbook)
  await page.getByText(/新增 0 条，有变化 0 条，相同 2 条，有误 2 条/).waitFor()
  await page.goto('/records/study-session?year=2022&text=档案法')
  await page.getByRole('button', { name: '学习《中华人民共和国档案法》' }).click()
  await page.getByRole('region', { name: '佐证材料' }).getByText('档案法签到表.txt').waitFor()
})

/** Writes the rows beneath the template's own header, in place of its sample. */
async function fill(template: Uint8Array): Promise<Buffer> {
  const [sheet] = await readWorkbook(template)
  const at = sheet?.rows.findIndex((row) => row.some((cell) => labelOf(cell) === '学习主题')) ?? -1
  const header = sheet?.rows[at] ?? []
  assert.ok(at >= 0, 'the template has its header')
  const filled = rows.map((row) => header.map((cell) => row[labelOf(cell)] ?? null))
  const bytes = await writeWorkbook({ title: '学法活动', sheets: [{ name: '学法活动', rows: [header, ...filled] }] })
  return Buffer.from(bytes)
}

function labelOf(cell: PlainCell): string {
  return String(cell ?? '').replace(/[*（(].*$/u, '')
}

async function lookAt(page: Page, workbook: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件' }).click()
  const name = '学法活动-办公室.xlsx'
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await (await chooser).setFiles([
    { name, mimeType, buffer: workbook },
    { name: '档案法签到表.txt', mimeType: 'text/plain', buffer: Buffer.from('签到：韩立诚、林晚晴') },
  ])
  await page.getByRole('list', { name: '已选的文件' }).getByText('档案法签到表.txt').waitFor()
  await page.getByRole('button', { name: /^核\s*对$/ }).click()
}

async function checkReceipt(page: Page): Promise<void> {
  const { name, bytes } = await downloadBy(page, () => page.getByRole('link', { name: '下载错误回执' }).click())
  assert.match(name, /\.xlsx$/)
  const told = JSON.stringify(await readWorkbook(bytes))
  for (const fault of ['查无此人', '茶话会', '2022-13-40']) assert.ok(told.includes(fault), fault)
}
