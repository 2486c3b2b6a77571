import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { keepPicture, startWalk } from './browser.ts'
import { control } from './controls.ts'
import { startProgram } from './program.ts'
import { signInAs } from './sign-in-as.ts'

const walk = await startWalk(startProgram({ demo: false }))

const people = { 系统管理员: 'ouyangshuo', 安全管理员: 'tanwenjing', 安全审计员: 'luyifan', 办公室经办人: 'huxinyue' }
const names = ['欧阳朔', '谭文静', '陆一凡', '胡欣悦']

test('an empty database is set up, from nothing to the first signed-in clerk', async () => {
  const page = await walk.newPage()
  await page.goto('/')
  await page.waitForURL(/\/setup/)
  await page.getByRole('button', { name: '建立单位' }).click()
  await page.getByText(/还有 \d+ 处要改/).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'setup-errors')
  await fillIn(page)
  await page.getByRole('button', { name: '建立单位' }).click()
  await page.getByText('只显示这一次').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'setup-passwords')
  const line = page.getByRole('row', { name: /huxinyue/ })
  const password = (await line.locator('code').textContent()) ?? ''
  await page.getByRole('link', { name: '已记下，去登录' }).click()
  await signInAs(page, 'huxinyue', password)
  await control(page, '原口令').fill(password)
  await control(page, '新口令').fill('Qing-Song-8146-lu')
  await control(page, '再输一次新口令').fill('Qing-Song-8146-lu')
  await page.getByRole('button', { name: '更改口令' }).click()
  await page.getByRole('button', { name: '胡欣悦，个人菜单' }).waitFor()
  await page.getByRole('heading', { name: /述法还缺什么/ }).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'setup-home')
  assert.equal((await page.request.post('/api/setup', { data: {} })).ok(), false)
})

async function fillIn(page: Page): Promise<void> {
  await control(page, '单位全称').fill('临溪县人民代表大会常务委员会')
  await control(page, '单位简称').fill('临溪县人大')
  for (const [index, [seat, username]] of Object.entries(people).entries()) {
    const place = page.getByRole('group', { name: seat })
    await control(place, '姓名').fill(names[index] ?? '')
    await control(place, '用户名').fill(username)
  }
  await control(page, '内设机构').fill('办公室\n财经工委')
}
