import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from './accessibility.ts'
import { assertFits } from './assert-fits.ts'
import { desktop, keepPicture, phone, startWalk } from './browser.ts'
import { choose, control } from './controls.ts'

const walk = await startWalk()

test('the bell counts what is unread; what one knows of goes to the end, all at once if one likes', async () => {
  const page = await walk.pageOf('linwanqing')
  const bell = page.getByRole('banner').getByRole('link', { name: /^提醒，\d+条未读$/ })
  const unread = async () => Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0])
  for (const [name, viewport] of Object.entries({ desktop, phone })) {
    await page.setViewportSize(viewport)
    await page.goto('/notices')
    await page.getByRole('heading', { name: /^未读/ }).waitFor()
    await page
      .getByText(/^由(您|本科室)办理，期限\d+年\d+月\d+日，已过\d+天$/)
      .first()
      .waitFor()
    await assertAccessible(page)
    await keepPicture(page, `notices-${name}`)
    await assertFits(page)
  }
  const before = await unread()
  await page
    .getByRole('button', { name: /^知道了：/ })
    .first()
    .click()
  await page.getByRole('heading', { name: /^已经知道/ }).waitFor()
  await page
    .getByRole('banner')
    .getByRole('link', { name: `提醒，${before - 1}条未读` })
    .waitFor()
  await page.getByRole('button', { name: '全部知道了' }).click()
  await page.getByRole('banner').getByRole('link', { name: '提醒', exact: true }).waitFor()
  assert.equal(await page.getByRole('heading', { name: /^未读/ }).count(), 0)
})

test('a calendar to subscribe to: its address is shown once, is renewed and ended', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.setViewportSize(desktop)
  await page.goto('/publicity')
  await page.getByRole('link', { name: '订阅到日历' }).click()
  const section = page.locator('#calendar-feed')
  await section.getByRole('button', { name: '生成订阅地址' }).click()
  const address = (await section.locator('code').textContent()) ?? ''
  await assertAccessible(page)
  await keepPicture(page, 'notices-calendar-feed')
  const file = await page.request.get(address)
  assert.match(await file.text(), /^BEGIN:VCALENDAR\r\n.*BEGIN:VEVENT/s)
  await section.getByRole('button', { name: '更换地址' }).click()
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /^更\s*换$/ })
    .click()
  await page.waitForFunction((old) => {
    const shown = document.querySelector('#calendar-feed code')?.textContent
    return shown !== undefined && shown !== old
  }, address)
  assert.equal((await page.request.get(address)).status(), 404)
  await section.getByRole('button', { name: /^停\s*用$/ }).click()
  await section.getByRole('button', { name: '生成订阅地址' }).waitFor()
})

test('a mail address is checked where it is typed', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.setViewportSize(phone)
  await page.goto('/profile')
  await page.getByText('本服务器没有配置发信').waitFor()
  await control(page, '电子邮箱').fill('linwanqing')
  await page.getByRole('button', { name: /^保\s*存$/ }).click()
  await page.getByText('电子邮箱的格式不对').waitFor()
  await assertAccessible(page)
  await control(page, '电子邮箱').fill('linwanqing@yunchuan.example')
  await page.getByRole('button', { name: /^保\s*存$/ }).click()
  await page.getByText('已保存').waitFor()
  await keepPicture(page, 'notices-profile-phone')
  await assertFits(page)
})

test('one away names a colleague, who sees in whose stead he acts, until it is recalled', async () => {
  const page = await walk.pageOf('luqingyang')
  await page.goto('/profile')
  await page.getByRole('link', { name: '委托代理' }).click()
  await control(page, '代理事由').fill('外出学习')
  await choose(page, '代理人', '尹星野', { typed: true })
  await control(page, '代理结束日').fill('2099年12月31日')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: /^委\s*托$/ }).click()
  await page.getByText('已委托').first().waitFor()
  await keepPicture(page, 'stand-in')
  const deputy = await walk.pageOf('yinxingye')
  await deputy.getByRole('button', { name: '尹星野，个人菜单' }).click()
  await deputy.getByText('普通干部；代 卢清扬（科室经办人）').waitFor()
  await assertAccessible(deputy)
  await page.getByRole('button', { name: /^收\s*回$/ }).click()
  await page.getByText('已收回').first().waitFor()
  await deputy.goto('/profile')
  await deputy.getByRole('main').getByText('普通干部', { exact: true }).waitFor()
})
