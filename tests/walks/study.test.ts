import { test } from 'node:test'
import { assertAccessible } from './accessibility.ts'
import { assertFits } from './assert-fits.ts'
import { keepPicture, phone, startWalk } from './browser.ts'

const walk = await startWalk()
const wide = { width: 1440, height: 900 }

for (const [name, viewport] of Object.entries({ wide, phone }))
  test(`what the year studied of the list, and one person's own file (${name})`, async () => {
    const page = await walk.pageOf('linwanqing')
    await page.setViewportSize(viewport)
    const fits = async () => {
      await assertFits(page)
      await assertAccessible(page)
    }
    await page.goto('/study/coverage?year=2023')
    await page.getByRole('heading', { name: '2023年学法覆盖' }).waitFor()
    const constitution = page.getByRole('row', { name: /^中华人民共和国宪法/ })
    await constitution.getByRole('link', { name: '12月' }).waitFor()
    await page.getByRole('row', { name: /中国共产党章程.*没有学习记录/ }).waitFor()
    await fits()
    await keepPicture(page, `study-coverage-${name}`)
    await page.getByRole('navigation', { name: '个人学法档案' }).getByRole('link', { name: '高振邦' }).click()
    await page.getByRole('heading', { name: '高振邦2023年学法档案' }).waitFor()
    await page.getByRole('row', { name: /旁听行政诉讼案件庭审.*未到会/ }).waitFor()
    await fits()
    await keepPicture(page, `study-person-${name}`)
  })
