import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { assertAccessible } from './accessibility.ts'
import { desktop, keepPicture, phone, startWalk } from './browser.ts'
import { choose, downloadBy } from './controls.ts'

const walk = await startWalk()

for (const [name, viewport] of Object.entries({ desktop, phone }))
  test(`the auditor reads the journal on a ${name}`, async () => {
    const page = await walk.pageOf('changsiqi')
    await page.setViewportSize(viewport)
    await page.goto('/')
    await page.getByRole('link', { name: '审计' }).filter({ visible: true }).first().click()
    await page.getByText(/^共 \d+ 条$/).waitFor()
    await page.getByText('来自 127.0.0.1').first().waitFor()
    await assertAccessible(page)
    await keepPicture(page, `journal-${name}`)

    await page.getByRole('button', { name: '校验台账链' }).click()
    await page.getByText(/台账链完整/).waitFor()

    if (viewport === phone) await page.getByRole('button', { name: '筛选' }).click()
    await choose(page, '办理事项', '授权', { typed: true })
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '清除筛选' }).waitFor()
    const changes = page.locator('details').filter({ hasText: '状态' }).first()
    await changes.locator('summary').click()
    await changes.getByText('已授权').waitFor()
    await page
      .getByRole('button', { name: /^只看它/ })
      .first()
      .click()
    await page.getByRole('button', { name: '只看一条记录' }).waitFor()
    await assertAccessible(page)
    const book = await downloadBy(page, () => page.getByRole('link', { name: /导出 Excel/ }).click())
    const [sheet] = await readWorkbook(book.bytes)
    assert.equal(sheet?.rows[3]?.[4], '授权')
  })

test('a clerk is told who may read the journal', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/journal')
  await page.getByText('您的身份不能查看审计记录。').waitFor()
  await page.getByText(/安全审计员/).waitFor()
})
