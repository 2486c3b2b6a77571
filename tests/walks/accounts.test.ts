import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { ask, idOf } from './ask.ts'
import { assertFits } from './assert-fits.ts'
import { keepPicture, phone, startWalk } from './browser.ts'
import { control } from './controls.ts'
import { signInAs } from './sign-in-as.ts'

const walk = await startWalk()
const wide = { width: 1440, height: 900 }

test('an account is opened, its one-time password signs in and must be changed', async () => {
  const page = await accountsOf('wenjiashu', ['陆知微'])
  await rowOf(page, '陆知微').getByText('未开通').waitFor()
  await look(page, 'accounts-list')
  await page.getByRole('button', { name: '开通账户：陆知微' }).click()
  await control(page, '陆知微的用户名').fill('陆知微')
  await page.getByRole('dialog').getByRole('button', { name: '开通账户' }).click()
  await page.getByText(/用户名不合要求/).waitFor()
  await look(page, 'accounts-open-refused')
  await control(page, '陆知微的用户名').fill('luzhiwei')
  await page.getByRole('dialog').getByRole('button', { name: '开通账户' }).click()
  const [password = ''] = await shownPasswords(page, 1)
  await look(page, 'accounts-password')
  await handOver(page)
  await rowOf(page, '陆知微').getByText('须改初始口令').waitFor()
  assert.equal(await page.getByText(password).count(), 0)

  const visitor = await walk.newPage()
  await signInAs(visitor, 'luzhiwei', password)
  await visitor.getByRole('heading', { name: '请先更改口令' }).waitFor()
  await control(visitor, '原口令').fill(password)
  await control(visitor, '新口令').fill('Mei-Hua-7304-kai')
  await control(visitor, '再输一次新口令').fill('Mei-Hua-7304-kai')
  await visitor.getByRole('button', { name: '更改口令' }).click()
  await visitor.getByRole('button', { name: '陆知微，个人菜单' }).waitFor()
  await page.reload()
  await rowOf(page, '陆知微').getByText('在用').waitFor()
})

test('several are opened at once; a name that is taken is told beside it and stops nobody else', async () => {
  const page = await accountsOf('wenjiashu', ['江闻笛', '秦守拙', '白知远'])
  await page.getByRole('button', { name: /^全选未开通的/ }).waitFor()
  for (const name of ['江闻笛', '秦守拙', '白知远']) await page.getByLabel(`选择${name}`).check()
  await page.getByRole('button', { name: '开通所选 3 人' }).click()
  await control(page, '江闻笛的用户名').fill('jiangwendi')
  await page.keyboard.press('Enter')
  assert.equal(await control(page, '秦守拙的用户名').evaluate((field) => field === document.activeElement), true)
  await control(page, '秦守拙的用户名').fill('linwanqing')
  await page.getByRole('button', { name: '开通 2 人' }).click()
  await page.getByText('这个用户名已有人使用').waitFor()
  await look(page, 'accounts-open-several')
  await control(page, '秦守拙的用户名').fill('qinshouzhuo')
  await page.getByRole('button', { name: '开通 2 人' }).click()
  await shownPasswords(page, 2)
  await look(page, 'accounts-passwords')
  await page.emulateMedia({ media: 'print' })
  await page.locator('.password-slips').getByText('一次性口令').last().waitFor()
  assert.equal(await page.locator('#root').isVisible(), false)
  await keepPicture(page, 'accounts-slips')
  await page.emulateMedia({ media: null })
  await handOver(page)
  await rowOf(page, '白知远').getByText('未开通').waitFor()
})

test('an account is suspended with a reason, does not sign in, and is restored', async () => {
  const page = await accountsOf('wenjiashu', ['杭语冰'])
  const { password } = await openFor(page, '杭语冰', 'hangyubing')
  const entering = async () => {
    const visitor = await walk.newPage()
    return (await visitor.request.post('/api/sign-in', { data: { username: 'hangyubing', password } })).ok()
  }
  await page.getByRole('button', { name: '停用：杭语冰' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await page.getByText('请写明停用事由。').waitFor()
  await look(page, 'accounts-suspend')
  await control(page, '停用事由').fill('借调外单位')
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await rowOf(page, '杭语冰').getByText('已停用').waitFor()
  assert.equal(await entering(), false)
  await page.getByRole('button', { name: '恢复：杭语冰' }).click()
  await control(page, '恢复事由').fill('借调期满')
  await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click()
  await rowOf(page, '杭语冰').getByText('须改初始口令').waitFor()
  assert.equal(await entering(), true)
})

test('a password is reset after saying what follows, and the new one is shown once', async () => {
  const page = await accountsOf('wenjiashu', ['简素问'])
  const { password } = await openFor(page, '简素问', 'jiansuwen')
  await page.getByRole('button', { name: '重置口令：简素问' }).click()
  await look(page, 'accounts-reset')
  await page.getByRole('dialog').getByRole('button', { name: '重置口令' }).click()
  const [next] = await shownPasswords(page, 1)
  assert.notEqual(next, password)
  await handOver(page)
})

test('who only watches sees no buttons, and who may not is told who can', async () => {
  const watcher = await accountsOf('guyutong')
  await watcher.getByText('您可以查看账户').waitFor()
  assert.equal(await watcher.getByRole('button', { name: /^(开通账户|停用|重置口令)/ }).count(), 0)
  await search(watcher, '查无此人')
  await watcher.getByRole('heading', { name: '没有符合的人员。' }).waitFor()
  await look(watcher, 'accounts-nobody')
  const clerk = await walk.pageOf('linwanqing')
  await clerk.goto('/accounts')
  await clerk.getByRole('heading', { name: '您的身份不能查看账户。' }).waitFor()
  await look(clerk, 'accounts-forbidden')
})

test('the security administrator reads who holds which capacity', async () => {
  const page = await walk.pageOf('guyutong')
  await page.goto('/records/capacity-grant')
  await page.locator('.row-opener').first().waitFor()
  await look(page, 'accounts-grants')
})

/** The list as somebody sees it, after these people came to the organ. */
async function accountsOf(username: string, newcomers: readonly string[] = []): Promise<Page> {
  const page = await walk.pageOf(username)
  for (const name of newcomers)
    await ask(page, '/api/records/person', { values: { name, post: '四级主任科员' }, act: 'register' })
  await page.goto('/')
  await page.getByRole('navigation', { name: '工作导航' }).getByRole('link', { name: '单位' }).click()
  await page
    .getByRole('navigation', { name: /各类记录/ })
    .getByRole('link', { name: '账户' })
    .click()
  await page.getByRole('row').nth(1).waitFor()
  return page
}

/** Opens an account where the walk is about what comes after. */
async function openFor(page: Page, name: string, username: string) {
  const answer = await ask(page, '/api/do/account/create', { person: await idOf(page, 'person', name), username })
  await page.reload()
  await rowOf(page, name).getByText('须改初始口令').waitFor()
  return answer
}

async function search(page: Page, text: string): Promise<void> {
  await control(page, '姓名、科室').fill(text)
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ hasText: name })
}

async function shownPasswords(page: Page, count: number): Promise<readonly string[]> {
  const shown = page.getByRole('dialog').locator('code')
  await shown.nth(count - 1).waitFor()
  const passwords = await shown.allTextContents()
  assert.equal(passwords.length, count)
  return passwords
}

async function handOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: '已打印或抄下，关闭' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** As it stands on a wide screen and on a phone. */
async function look(page: Page, name: string): Promise<void> {
  for (const [device, size] of Object.entries({ wide, phone })) {
    await page.setViewportSize(size)
    await assertAccessible(page)
    await keepPicture(page, `${name}-${device}`)
    await assertFits(page)
  }
  await page.setViewportSize(wide)
}
