import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { assertFits } from './assert-fits.ts'
import { keepPicture, startWalk } from './browser.ts'

const walk = await startWalk()

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

test('the matrix tells what proves each duty, and leads to the records and to the gap', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/duties?year=2023')
  const row = page.getByRole('row', { name: /带头学法/ })
  await row.getByRole('link', { name: /3月，\d+条记录/ }).click()
  await page.getByText('学习习近平法治思想和监督法').first().waitFor()

  await page.goto('/duties?year=2024')
  await page
    .getByRole('link', { name: /去登记/ })
    .first()
    .click()
  await page.waitForURL(/\/records\/[a-z-]+\/new/)
})

test('a year’s list is drawn up from the year before, and the two are compared', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/duties?year=2025')
  await page.getByText('2025年还没有印发的职责清单').waitFor()
  await page.getByRole('button', { name: '拟订清单' }).first().click()
  const dialog = page.getByRole('dialog', { name: '拟订年度职责清单' })
  await dialog.getByRole('button', { name: /^拟\s*订$/ }).click()
  await page.waitForURL(/\/records\/duty/)
  await page.getByText('落实普法责任（2025年）').first().waitFor()

  await page.goto('/duties/comparison?year=2023')
  await page.getByText(/沿用6项，修改2项，新增1项/).waitFor()
})

for (const [name, size] of Object.entries(sizes)) {
  test(`the pages stand well: ${name}`, async () => {
    const page = await walk.pageOf('linwanqing')
    await page.setViewportSize(size)
    for (const [picture, address] of Object.entries({
      duties: '/duties?year=2023',
      'duties-half': '/duties?year=2024',
      'duties-empty': '/duties?year=2021',
      'duties-comparison': '/duties/comparison?year=2023',
    }))
      await standsWell(page, address, `${picture}-${size.width}`)
  })
}

async function standsWell(page: Page, address: string, picture: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByRole('main').waitFor()
  await assertFits(page)
  await keepPicture(page, picture)
  await assertAccessible(page)
}
