import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { ask } from './ask.ts'
import { keepPicture, startWalk } from './browser.ts'

const walk = await startWalk()

test('two clerks write one statement: what each writes stays, and where both wrote one chooses', async () => {
  const lin = await walk.pageOf('linwanqing')
  const shao = await walk.pageOf('shaowenzhe')
  const address = await statementOf2024(lin)
  for (const page of [lin, shao]) await openDesk(page, address)

  await Promise.all([write(lin, 0, '（林写）'), write(shao, 1, '（邵写）')])
  await Promise.all([saved(lin), saved(shao)])
  await paragraph(lin, 1).getByText('（邵写）').waitFor({ timeout: 30_000 })
  await paragraph(shao, 0).getByText('（林写）').waitFor({ timeout: 30_000 })

  await shao.context().setOffline(true)
  await write(shao, 0, '（邵再写）')
  await shao.getByText(/网络已断，内容留在本机/).waitFor()
  await write(lin, 0, '（林再写）')
  await saved(lin)
  await shao.context().setOffline(false)
  const dialog = shao.getByRole('dialog', { name: '另一位同事刚刚改过这一段' })
  await dialog.getByText('（邵再写）').waitFor({ timeout: 30_000 })
  await dialog.getByText('（林再写）').waitFor()
  await assertAccessible(shao)
  await keepPicture(shao, 'together-conflict')
  await dialog.getByRole('button', { name: '用我的' }).click()
  await saved(shao)
  await openDesk(lin, address)
  await paragraph(lin, 0).getByText('（邵再写）').waitFor()
})

test('what is written while the network is cut is saved when it is back', async () => {
  const page = await walk.pageOf('linwanqing')
  const address = await statementOf2024(page)
  await openDesk(page, address)
  await page.context().setOffline(true)
  await write(page, 2, '（断网时写）')
  await page.getByText(/网络已断，内容留在本机/).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'together-offline')
  await page.context().setOffline(false)
  await page.getByText(/^已存草稿/).waitFor({ timeout: 30_000 })
  await openDesk(page, address)
  await paragraph(page, 2).getByText('（断网时写）').waitFor()
})

test('what a killed browser had not saved stands there again in the next one, beside what was saved since', async () => {
  const shao = await walk.pageOf('shaowenzhe')
  const lin = await walk.pageOf('linwanqing')
  const address = await statementOf2024(shao)
  const storageState = await killedWhileWriting(shao, address)
  await openDesk(lin, address)
  await write(lin, 2, '（林后写）')
  await saved(lin)
  const next = await walk.newPage({ storageState })
  await openDesk(next, address)
  await next.getByText('已恢复上次未保存的1段内容').waitFor()
  const dialog = next.getByRole('dialog', { name: '另一位同事刚刚改过这一段' })
  await dialog.getByText('（未及保存）').waitFor()
  await dialog.getByText('（林后写）').waitFor()
  await assertAccessible(next)
  await dialog.getByRole('button', { name: '用我的' }).click()
  await saved(next)
  await openDesk(lin, address)
  await paragraph(lin, 2).getByText('（未及保存）').waitFor()
})

/** The statement of 2024, drafted once. */
async function statementOf2024(page: Page): Promise<string> {
  const { statement } = await ask(page, '/api/home?year=2024')
  if (isObject(statement)) return `/statements/${statement.id}?year=2024`
  const { rows } = await ask(page, '/api/records/post-term?f.isFirstResponsible=true')
  const [term]: readonly unknown[] = Array.isArray(rows) ? rows : []
  const postTerm = isObject(term) ? term.id : undefined
  const { id } = await ask(page, '/api/do/statement/draft', { postTerm, year: 2024, form: 'written', givenOn: null })
  return `/statements/${id}?year=2024`
}

async function killedWhileWriting(page: Page, address: string) {
  await openDesk(page, address)
  await page.context().setOffline(true)
  await write(page, 2, '（未及保存）')
  await page.getByText(/网络已断，内容留在本机/).waitFor()
  const state = await page.context().storageState()
  await page.close({ runBeforeUnload: false })
  return state
}

async function openDesk(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.paper [contenteditable=true]').waitFor()
}

async function write(page: Page, index: number, text: string): Promise<void> {
  await paragraph(page, index).click({ position: { x: 60, y: 10 } })
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

async function saved(page: Page): Promise<void> {
  await page.getByText(/^已存草稿/).waitFor()
}

function paragraph(page: Page, index: number): Locator {
  return page.locator('.paper p[data-block]').nth(index)
}

function isObject(value: unknown): value is { readonly id: unknown } {
  return typeof value === 'object' && value !== null && 'id' in value
}
