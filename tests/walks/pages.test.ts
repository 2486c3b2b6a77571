import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { ask, idOf } from './ask.ts'
import { assertFits } from './assert-fits.ts'
import { keepPicture, startWalk } from './browser.ts'

const walk = await startWalk()

const [wide, laptop, phone] = [1440, 1366, 390]

/** Who opens what; the names are those of the pictures. */
const clerk = {
  home: '/?year=2023',
  'home-2024': '/?year=2024',
  sessions: '/records/study-session?year=2023',
  'sessions-empty': '/records/study-session?year=2021',
  'sessions-nothing-found': '/records/study-session?year=2023&text=没有这样的词',
  'session-entry': '/records/study-session/new?year=2023',
  'session-import': '/records/study-session/import?year=2023',
  items: '/records/supervision-item?year=2023',
  problems: '/records/problem?year=2023',
  measures: '/records/rectification-measure?year=2023',
  people: '/records/person',
  sections: '/records/section',
  statements: '/statements',
  'year-opening': '/statements/year?year=2024',
  indicators: '/records/indicator?year=2023',
  publicity: '/publicity?year=2023',
  exams: '/records/exam?year=2023',
  search: '/search?text=监督法',
  profile: '/profile',
  'no-such-page': '/nowhere',
  'no-such-type': '/records/nothing',
  'no-such-record': '/records/study-session/01980000-0000-7000-8000-000000000000',
}
const staff = { 'staff-home': '/?year=2023', 'staff-forbidden': '/records/study-session/new' }
const administrator = {
  'admin-home': '/',
  'admin-people': '/records/person',
  'admin-accounts': '/accounts',
  'admin-forbidden': '/statements',
}

test("the clerk's pages stand well on every screen", async () => {
  const page = await walk.pageOf('linwanqing')
  for (const [name, address] of Object.entries({ ...clerk, ...(await madeWithTheDemo(page)) }))
    await standsWell(page, address, name)
})

test('the pages of staff and administrators stand well on every screen', async () => {
  for (const [username, pages] of Object.entries({ zhongyuxiu: staff, wenjiashu: administrator })) {
    const page = await walk.pageOf(username)
    for (const [name, address] of Object.entries(pages)) await standsWell(page, address, name)
  }
})

test('a page that waits says so, and one that fails says what to do', async () => {
  const page = await walk.pageOf('linwanqing')
  let answer = (): void => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/records/study-session?*', async (route) => {
    await held
    await route.fulfill({ status: 500, json: { code: 'broken', message: '程序出错了。', requestId: 'test-1' } })
  })
  await page.goto('/records/study-session?year=2022')
  await page.getByText('正在取列表').first().waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'pages-loading')
  answer()
  await page.getByRole('button', { name: '再试一次' }).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'pages-error')
  await page.unroute('**/api/records/study-session?*')
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.locator('.row-opener').first().waitFor()
})

/** Records and the sealed statement of 2022: their addresses are new with every demo. */
async function madeWithTheDemo(page: Page): Promise<Readonly<Record<string, string>>> {
  const { rows } = await ask(page, '/api/records/study-session?year=2022&size=1')
  const [session] = Array.isArray(rows) ? rows : []
  const { statement } = await ask(page, '/api/home?year=2022')
  assert.ok(typeof statement === 'object' && statement !== null && 'id' in statement)
  return {
    session: `/records/study-session/${session.id}`,
    person: `/records/person/${await idOf(page, 'person', '周明远')}`,
    statement: `/statements/${statement.id}`,
    preview: `/statements/${statement.id}/preview`,
  }
}

async function standsWell(page: Page, address: string, name: string): Promise<void> {
  await page.setViewportSize({ width: wide, height: 900 })
  await page.goto(address)
  await page.locator('main h1').first().waitFor()
  await page.locator('.loading').first().waitFor({ state: 'detached' })
  for (const width of [wide, laptop, phone]) {
    await page.setViewportSize({ width, height: width === phone ? 844 : 768 })
    await assertFits(page)
    if (width === laptop) continue
    await keepPicture(page, `pages-${name}-${width}`)
    await assertAccessible(page)
  }
}
