import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { assertAccessible } from './accessibility.ts'
import { assertFits } from './assert-fits.ts'
import { keepPicture, phone, startWalk } from './browser.ts'
import { downloadBy } from './controls.ts'

const walk = await startWalk()
const wide = { width: 1440, height: 900 }

for (const [name, viewport] of Object.entries({ wide, phone }))
  test(`the office clerk sees how much each section was asked (${name})`, async () => {
    const page = await walk.pageOf('linwanqing')
    await page.setViewportSize(viewport)
    await page.goto(`/burden?year=${new Date().getFullYear()}`)
    await page.getByRole('table', { name: '各科室全年填报负担' }).waitFor()
    await page.getByText(/请直接向.*办公室反映/).waitFor()
    await assertFits(page)
    await assertAccessible(page)
    await keepPicture(page, `burden-${name}`)
    const book = await downloadBy(page, () => page.getByRole('link', { name: /导出 Excel/ }).click())
    const [sheet] = await readWorkbook(book.bytes)
    assert.equal(sheet?.rows[2]?.[0], '科室')
  })

test('a leader is told who may see it', async () => {
  const page = await walk.pageOf('zhoumingyuan')
  await page.goto('/burden')
  await page.getByText('您的身份不能查看填报负担。').waitFor()
})
