import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from './accessibility.ts'
import { assertFits } from './assert-fits.ts'
import { desktop, keepPicture, phone, startWalk } from './browser.ts'
import { downloadBy } from './controls.ts'

const walk = await startWalk()

for (const [name, viewport] of Object.entries({ desktop, phone })) {
  test(`the year of publicity by months, planned and done: ${name}`, async () => {
    const page = await walk.pageOf('linwanqing')
    await page.setViewportSize(viewport)
    await page.goto('/publicity/calendar?year=2023')
    await page.getByText('列入计划11项，已开展11项。').waitFor()
    await page.getByRole('link', { name: '12月4日 “12·4”国家宪法日现场咨询' }).waitFor()
    await page.getByText('日历上还有：三八妇女维权周').waitFor()
    await assertAccessible(page)
    await keepPicture(page, `publicity-${name}`)
    await assertFits(page)
  })
}

test('what was planned and is over without an event is late; the plan comes as a calendar', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/publicity/calendar?year=2024')
  await page.getByText(/^列入计划8项，已开展4项，过期未开展4项。$/).waitFor()
  const link = page.getByRole('link', { name: '下载到日程（.ics）' })
  const { name, bytes } = await downloadBy(page, () => link.click())
  assert.equal(name, '2024年普法计划.ics')
  assert.match(new TextDecoder().decode(bytes), /SUMMARY:宪法宣传周\r\n/u)
})

test('a year is opened from the calendar, and an event of the plan is named by its day', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/publicity?year=2028')
  await page.getByText('先按普法日历列出').waitFor()
  await page.getByRole('button', { name: '按普法日历列出' }).click()
  await page.getByText(/列出\d+项，选定后列入计划/).waitFor()
  await page.getByText(/待选\d+项/).waitFor()
  await page.getByText('待通知').first().waitFor()
  await page.getByRole('link', { name: '宪法宣传周', exact: true }).click()
  await page.getByRole('button', { name: '列入计划' }).click()
  await page.getByText('已列入').first().waitFor()
})
