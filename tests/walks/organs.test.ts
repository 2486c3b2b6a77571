import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { ask, idOf } from './ask.ts'
import { keepPicture, startWalk } from './browser.ts'
import { control } from './controls.ts'
import { signInAs } from './sign-in-as.ts'

const walk = await startWalk()

test('five wrong passwords lock a user name, and the page says until when', async () => {
  const page = await walk.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill('sunianci')
  for (let tries = 0; tries < 5; tries += 1) {
    await page.getByLabel('口令', { exact: true }).fill(`wrong-${tries}`)
    await Promise.all([page.waitForResponse('**/api/sign-in'), page.keyboard.press('Enter')])
    await page.getByRole('alert').waitFor()
  }
  await page.getByText(/已锁定至 \d\d:\d\d/).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'organs-locked')
})

test('a password reset by the system administrator is changed at the first sign-in', async () => {
  const administrator = await walk.pageOf('wenjiashu')
  const person = await idOf(administrator, 'person', '丁书言')
  const { username, password } = await ask(administrator, '/api/do/account/reset-password', { person })
  const page = await walk.newPage()
  await signInAs(page, String(username), String(password))
  await page.getByRole('heading', { name: '请先更改口令' }).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'organs-first-password')
  await changePassword(page, String(password), 'short')
  await page.getByText(/新口令还不符合/).waitFor()
  await changePassword(page, String(password), 'Mei-Hua-7304-kai')
  await page.getByRole('button', { name: '丁书言，个人菜单' }).waitFor()
})

test('one sees to oneself: own facts, larger type, the way out', async () => {
  const page = await walk.newPage()
  await signInAs(page, 'luqingyang', walk.password)
  await page.getByRole('button', { name: '卢清扬，个人菜单' }).click()
  await page.getByRole('link', { name: '我的资料和口令' }).click()
  await page.getByRole('heading', { name: '我的资料' }).waitFor()
  await page.getByRole('main').getByText('科室经办人').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'organs-profile')
  const before = await typeSize(page)
  await page
    .getByRole('main')
    .getByRole('radio', { name: '特大' })
    .or(page.getByRole('main').getByRole('radio').last())
    .first()
    .check()
  assert.ok((await typeSize(page)) > before)
  await assertAccessible(page)
  await page.getByRole('button', { name: '卢清扬，个人菜单' }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL(/\/sign-in/)
  await page.goto('/records/study-session')
  await page.waitForURL(/\/sign-in/)
})

test('a plain member of staff reads the ledger and is told who may enter', async () => {
  const page = await walk.pageOf('zhongyuxiu')
  await page.goto('/records/study-session?year=2023')
  await page.locator('.row-opener').first().waitFor()
  assert.equal(await page.getByRole('button', { name: '登记' }).count(), 0)
  assert.equal(await page.getByRole('button', { name: '导入' }).count(), 0)
  await page.goto('/records/study-session/new')
  await page.getByRole('heading', { name: '您的身份不能登记学法活动。' }).waitFor()
  await page.getByText('可以办理的人：办公室经办人、科室经办人').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'organs-forbidden')
})

const administrators = { wenjiashu: '系统管理员', guyutong: '安全管理员', changsiqi: '安全审计员' }
for (const [username, title] of Object.entries(administrators))
  test(`the ${username} (${title}) keeps the organ and sees no business`, async () => {
    const page = await walk.pageOf(username)
    await page.goto('/')
    await page.getByRole('main').getByText('不查阅业务台账').waitFor()
    const places = page.getByRole('navigation', { name: '工作导航' })
    await places.getByRole('link', { name: '单位' }).click()
    await page.locator('.row-opener').first().waitFor()
    for (const name of ['学法', '述法']) assert.equal(await places.getByRole('link', { name }).count(), 0)
    await assertAccessible(page)
    await keepPicture(page, `organs-${username}`)
    await page.goto('/records/study-session')
    await page.getByRole('heading', { name: '您的身份不能查看学法活动。' }).waitFor()
    const answer = await page.request.get('/api/records/study-session')
    assert.equal(answer.status(), 403)
  })

async function changePassword(page: Page, current: string, next: string): Promise<void> {
  await control(page, '原口令').fill(current)
  await control(page, '新口令').fill(next)
  await control(page, '再输一次新口令').fill(next)
  await page.getByRole('button', { name: '更改口令' }).click()
}

function typeSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
}
