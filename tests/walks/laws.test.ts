import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from './accessibility.ts'
import { assertFits } from './assert-fits.ts'
import { desktop, keepPicture, phone, startWalk } from './browser.ts'

const walk = await startWalk()

for (const [name, viewport] of Object.entries({ desktop, phone })) {
  test(`a law is found by its short name, with what cites it: ${name}`, async () => {
    const page = await walk.pageOf('linwanqing')
    await page.setViewportSize(viewport)
    await page.goto('/laws')
    await page.getByText(/共 \d{3} 条/).waitFor()
    await assertAccessible(page)
    await keepPicture(page, `laws-${name}`)
    await page.getByLabel('名称、简称或者文号').fill('监督法')
    await page.getByRole('link', { name: '中华人民共和国各级人民代表大会常务委员会监督法', exact: true }).click()
    await page.getByText('已修改，2024年11月8日起按修改后的文本').waitFor()
    await page.getByText('需复核').first().waitFor()
    await page.getByRole('link', { name: '学习习近平法治思想和监督法' }).waitFor()
    await page
      .getByRole('link', { name: /2022年度述法报告|述法报告/ })
      .first()
      .waitFor()
    await assertAccessible(page)
    await keepPicture(page, `law-${name}`)
    await assertFits(page)
  })
}

test('the form of a study session proposes titles of the registry', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/records/study-session/new')
  await page.getByLabel('学习的法律法规').fill('档案法')
  await page.getByTitle('中华人民共和国档案法', { exact: true }).waitFor()
})

test('what cites a law comes as a workbook', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/laws/constitution')
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出清单（Excel）' }).click()
  assert.match((await waiting).suggestedFilename(), /中华人民共和国宪法.*\.xlsx$/)
})
