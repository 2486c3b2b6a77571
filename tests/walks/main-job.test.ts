import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { checkDocx } from '#gongwen/check/check-docx.ts'
import { readDocx } from '#gongwen/check/read-docx.ts'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { assertAccessible } from './accessibility.ts'
import { desktop, keepPicture, phone, startWalk } from './browser.ts'
import { choose, control, downloadBy, dropFiles } from './controls.ts'

const walk = await startWalk()
const signInSheet = {
  name: '签到表-第十一次学习.txt',
  type: 'text/plain',
  text: '签到：周明远、沈玉兰、韩立诚、林晚晴',
}

test('the clerk writes the statement of 2023 from the ledger, seals it and hands it over', async () => {
  const page = await walk.pageOf('linwanqing')
  const address = await draftsTheStatement(page)
  await seesTheRecordsBehindAFigure(page, 10)
  await filesAnEleventhSession(page)
  await page.goto(address)
  await cannotSealAStaleFigure(page)
  await refreshesTheFigure(page)
  await bindsATypedFigure(page)
  await commentsAndResolves(page)
  await keepsAVersionAndCompares(page)
  await keepPicture(page, 'main-job-statement')
  await looksAtItOnAPhone(page)
  await seals(page)
  await exportsIt(page)
  await correctsASessionAndRecounts(page, address)
})

async function draftsTheStatement(page: Page): Promise<string> {
  await page.goto('/?year=2023')
  await page.getByRole('heading', { name: '2023年述法还缺什么' }).waitFor()
  await page.getByRole('button', { name: '按台账起草' }).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-home')
  await page.getByRole('button', { name: '按台账起草' }).click()
  const dialog = page.getByRole('dialog', { name: '按台账起草述法报告' })
  await dialog.getByText('周明远').waitFor()
  await assertAccessible(page)
  await dialog.getByRole('button', { name: /^起\s*草$/ }).click()
  await page.waitForURL(/\/statements\/[0-9a-f-]{36}/)
  await page.locator('.paper-title').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-draft')
  return page.url()
}

async function seesTheRecordsBehindAFigure(page: Page, count: number): Promise<void> {
  await studyFigure(page).click()
  const panel = sidePanel(page)
  await panel.getByRole('heading', { name: '学法活动次数' }).waitFor()
  await panel.getByText(`依据台账记录${count}条`).waitFor()
  assert.equal(await panel.locator('.proving li').count(), count)
  assert.equal(await studyFigure(page).textContent(), `${count}次`)
}

async function filesAnEleventhSession(page: Page): Promise<void> {
  await page.getByRole('link', { name: '学法', exact: true }).click()
  await page.getByRole('button', { name: '登记' }).click()
  await control(page, '学习主题').fill('学习《中华人民共和国立法法》')
  await control(page, '学习日期').fill('2023.12.18')
  await choose(page, '学习形式', '理论学习中心组')
  await choose(page, '主持人', '周明远', { typed: true })
  await page.getByRole('radio', { name: '主持并领学' }).check()
  for (const name of ['周明远', '沈玉兰', '韩立诚']) await choose(page, '应到人员', name, { typed: true })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^复制自“应到人员”/ }).click()
  await dropFiles(page, [signInSheet])
  await page.getByRole('list', { name: '待上传的文件' }).getByText(signInSheet.name).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-session')
  await page.getByRole('button', { name: /^归\s*档$/ }).click()
  await page.getByRole('region', { name: '佐证材料' }).getByText(signInSheet.name).waitFor()
  await page.locator('.record-state').getByText('已归档').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-record')
}

async function cannotSealAStaleFigure(page: Page): Promise<void> {
  await page.locator('.paper .figure.stale').first().waitFor()
  assert.equal(await studyFigure(page).getAttribute('data-now'), '11次')
  await openTab(page, /^待处理/)
  await sidePanel(page)
    .getByText(/须处理后才能定稿/)
    .waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-stale')
  await page.getByRole('button', { name: /^定\s*稿$/ }).click()
  const dialog = page.getByRole('dialog', { name: '定稿' })
  await dialog.getByText(/没有处理/).waitFor()
  assert.equal(await dialog.getByRole('button', { name: /^定\s*稿$/ }).isEnabled(), false)
  await dialog.getByRole('button', { name: /^取\s*消$/ }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function refreshesTheFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^更新全部\d+处过期数字/ }).click()
  await page.locator('.paper .figure.stale').first().waitFor({ state: 'detached' })
  await seesTheRecordsBehindAFigure(page, 11)
}

async function bindsATypedFigure(page: Page): Promise<void> {
  const paragraph = page.locator('.paper p.plain, .paper p.led').first()
  await paragraph.click()
  await page.keyboard.press('End')
  await page.keyboard.type('全年集中学法11次。')
  const typed = page.locator('.paper .unproved', { hasText: '11次' })
  await typed.waitFor()
  await page.getByText(/^已存草稿/).waitFor()
  await openTab(page, /^待处理/)
  await sidePanel(page).getByText(/11次/).first().waitFor()
  await assertAccessible(page)
  await typed.click()
  await sidePanel(page)
    .getByRole('button', { name: /^学法活动次数\s*11次$/ })
    .click()
  await typed.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^撤\s*销$/ }).click()
  await typed.waitFor()
  await page.getByRole('button', { name: /^重\s*做$/ }).click()
  await typed.waitFor({ state: 'detached' })
}

async function commentsAndResolves(page: Page): Promise<void> {
  await openTab(page, /^批注/)
  await sidePanel(page).getByRole('textbox').fill('请书记再看一遍这一段。')
  await page.getByRole('button', { name: '写批注' }).click()
  await sidePanel(page).getByText('请书记再看一遍这一段。').waitFor()
  await assertAccessible(page)
  await page.getByRole('button', { name: '已处理' }).click()
  await sidePanel(page).getByText('林晚晴已处理').waitFor()
}

async function keepsAVersionAndCompares(page: Page): Promise<void> {
  await openTab(page, /^版本/)
  await page.getByRole('button', { name: '存为一版' }).click()
  const dialog = page.getByRole('dialog', { name: '存为一版' })
  await dialog.getByRole('textbox').fill('送书记审阅')
  await dialog.getByRole('button', { name: '存为一版' }).click()
  await page.getByRole('button', { name: /^第\d+版 送书记审阅/ }).waitFor()
  await page.getByRole('button', { name: /^第1版/ }).click()
  await page.locator('.comparison ins').first().waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-comparison')
  await page.keyboard.press('Escape')
  await page.locator('.comparison').waitFor({ state: 'detached' })
}

async function looksAtItOnAPhone(page: Page): Promise<void> {
  await page.setViewportSize(phone)
  await page.locator('.paper-title').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-statement-phone')
  await page.setViewportSize(desktop)
}

async function seals(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^定\s*稿$/ }).click()
  const dialog = page.getByRole('dialog', { name: '定稿' })
  await control(dialog, '成文日期').fill('2024.1.15')
  await control(dialog, '成文日期').blur()
  await dialog.getByText('印作：2024年1月15日').waitFor()
  await assertAccessible(page)
  await dialog.getByRole('button', { name: /^定\s*稿$/ }).click()
  await page.locator('.statement-standing').getByText('已定稿').waitFor()
  assert.equal(await page.locator('.paper [contenteditable=true]').count(), 0)
  await openTab(page, /^定稿/)
  await sidePanel(page)
    .getByText(/内容指纹/)
    .waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-sealed')
}

async function exportsIt(page: Page): Promise<void> {
  const statement = await exported(page, '述法报告（Word')
  assert.deepEqual(
    checkDocx(statement, { profile: 'personal' }).filter(({ ok }) => !ok),
    [],
  )
  assert.ok(wordsOf(statement).includes('11次'))
  const [catalogue] = await readWorkbook(await exported(page, '佐证材料目录（Excel'))
  assert.ok(JSON.stringify(catalogue?.rows).includes('学法活动次数'))
  const pack = unzipSync(await exported(page, '全套材料'))
  const evidence = Object.keys(pack).filter((path) => path.startsWith('佐证材料/'))
  assert.ok(evidence.some((path) => path.endsWith(signInSheet.name)))
  const listed = new TextDecoder().decode(pack['内容指纹.txt'])
  for (const path of evidence) {
    const digest = createHash('sha256')
      .update(pack[path] ?? '')
      .digest('hex')
    assert.ok(listed.includes(`${path}\t`) && listed.includes(`SHA-256 ${digest}`), path)
  }
}

async function exported(page: Page, what: string): Promise<Uint8Array> {
  await page.getByRole('button', { name: /^导\s*出$/ }).click()
  const { bytes } = await downloadBy(page, () => page.getByRole('link', { name: what }).click())
  return bytes
}

async function correctsASessionAndRecounts(page: Page, address: string): Promise<void> {
  await page.goto('/records/study-session?year=2023&text=立法法')
  await page.getByRole('button', { name: '学习《中华人民共和国立法法》' }).click()
  await page.getByRole('button', { name: /^更\s*正$/ }).click()
  await control(page, '地点').fill('机关三楼会议室')
  await control(page, '更正的理由').fill('补记地点')
  await page.getByRole('button', { name: '保存更正' }).click()
  await page.getByText('第 2 版').or(page.getByText('第 3 版')).first().waitFor()
  await page.goto(address)
  await page.getByRole('button', { name: /^复\s*核$/ }).click()
  const dialog = page.getByRole('dialog', { name: '复核定稿数字' })
  await dialog.getByText(/学习《中华人民共和国立法法》/).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'main-job-recount')
}

function studyFigure(page: Page): Locator {
  return page.locator('.paper .figure[data-figure*=\'"study/sessions"\']:not([data-figure*=part])').first()
}

function sidePanel(page: Page): Locator {
  return page.getByRole('complementary', { name: '依据与核对' })
}

async function openTab(page: Page, name: RegExp): Promise<void> {
  await sidePanel(page).getByRole('tab', { name }).click()
}

function wordsOf(docx: Uint8Array): string {
  return JSON.stringify(readDocx(docx))
}
