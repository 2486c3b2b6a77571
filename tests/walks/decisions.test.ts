import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { assertFits } from './assert-fits.ts'
import { keepPicture, startWalk } from './browser.ts'

const walk = await startWalk()

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

test('an item takes its date from its meeting, says so, and lets it be changed', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/records/agenda-item/new?year=2023')
  await page.getByLabel('所在的党组会议').fill('2023年第6次')
  await page.getByRole('option', { name: /2023年第6次党组会议/ }).waitFor({ state: 'attached' })
  await page.keyboard.press('Enter')
  await page.getByText('取自所在的党组会议，可改').waitFor()
  const day = page.getByRole('textbox', { name: '研究日期' })
  assert.match(await day.inputValue(), /2023.*0?6.*29/)
  await day.fill('2023-06-30')
  await day.blur()
  await page.getByText('取自所在的党组会议，可改').waitFor({ state: 'detached' })
})

test('a rule’s old and new text stand side by side, with what was changed', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/internal-rules?year=2023')
  await page.getByRole('link', { name: /对照.*请销假办法/ }).click()
  await page.getByRole('heading', { name: '旧文本：机关干部请销假办法（2022年印发）' }).waitFor()
  await page.getByText('改了什么').waitFor()
  assert.ok((await page.locator('.comparison ins, .compared-added').count()) > 0)
})

for (const [name, size] of Object.entries(sizes)) {
  test(`the pages stand well: ${name}`, async () => {
    const page = await walk.pageOf('linwanqing')
    await page.setViewportSize(size)
    for (const [picture, address] of Object.entries({
      meetings: '/records/party-group-meeting?year=2023',
      items: '/records/agenda-item?year=2023',
      matters: '/records/decided-matter?year=2023',
      rules: '/internal-rules?year=2023',
      'rules-empty': '/internal-rules?year=2021',
    }))
      await standsWell(page, address, `${picture}-${size.width}`)
    await page.goto('/internal-rules?year=2023')
    const texts = await page.getByRole('link', { name: /对照.*外出报备规定/ }).getAttribute('href')
    await standsWell(page, texts ?? '', `rule-texts-${size.width}`)
  })
}

async function standsWell(page: Page, address: string, picture: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByRole('main').waitFor()
  await assertFits(page)
  await keepPicture(page, picture)
  await assertAccessible(page)
}
