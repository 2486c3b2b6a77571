import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask } from './ask.ts'
import { keepPicture, startWalk } from './browser.ts'
import { control, dropFiles } from './controls.ts'

const walk = await startWalk()
const noRoster = '有的考试没有登记应考人数，不能说明是否全员参加'

test('an exam without its roster leaves a gap that the next one cannot close', async () => {
  const page = await walk.pageOf('linwanqing')
  await enter(page, '第一季度法律知识考试', '2025-03-27', { 应考人数: '39', 实考人数: '39', 合格人数: '38' })
  assert.ok(!(await gaps(page)).includes(noRoster))
  await enter(page, '专题考试', '2025-04-24', { 实考人数: '36' })
  assert.ok((await gaps(page)).includes(noRoster))
  await keepPicture(page, 'exam')
})

async function enter(page: Page, title: string, day: string, numbers: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/records/exam/new?year=2025')
  await control(page, '考试名称').fill(title)
  await control(page, '考试日期').fill(day)
  await page.getByRole('radio', { name: '季度考试' }).check()
  for (const [label, number] of Object.entries(numbers)) await control(page, label).fill(number)
  await dropFiles(page, [{ name: `${title}成绩单.txt`, type: 'text/plain', text: title }])
  await page.getByRole('button', { name: '归档' }).click()
  await page.waitForURL(/\/records\/exam\/[0-9a-f]{8}-/)
  await page.getByText('已归档').first().waitFor()
}

async function gaps(page: Page): Promise<readonly string[]> {
  const { gaps: found } = await ask(page, '/api/home?year=2025')
  return Array.isArray(found) ? found.map(({ missing }) => String(missing)) : []
}
