import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { assertAccessible } from './accessibility.ts'
import { ask, idOf } from './ask.ts'
import { keepPicture, startWalk } from './browser.ts'
import { choose, control, downloadBy, dropFiles, handIn } from './controls.ts'

const walk = await startWalk()
const sessions2022 = '/records/study-session?year=2022'

test('a list is narrowed, and the address keeps it', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto(sessions2022)
  const all = await titlesOf(page)
  await choose(page, '学习形式', '理论学习中心组')
  await page.waitForURL(/f\.form=centre-group/)
  await page.keyboard.press('Escape')
  await page.getByText(/^共 \d+ 条$/).waitFor()
  await page.reload()
  const narrowed = await titlesOf(page)
  assert.ok(narrowed.length > 0 && narrowed.length < all.length)
  await page.getByRole('button', { name: '清除筛选' }).click()
  await page.waitForURL((address) => !address.search.includes('f.form'))
  await page.getByRole('button', { name: '列', exact: true }).click()
  await page.getByRole('checkbox', { name: '主讲人' }).check()
  await page.waitForURL(/cols=.*speaker/)
  await page.reload()
  await page.getByRole('columnheader', { name: '主讲人' }).waitFor()
  await assertAccessible(page)
})

test('a list is searched, walked by keys, opened beside and printed', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.addInitScript(() => {
    window.print = () => document.documentElement.classList.add('was-printed')
  })
  await page.goto('/records/study-session?year=2023')
  await titlesOf(page)
  await page.keyboard.press('/')
  await page.keyboard.type('民法')
  await page.waitForURL(/text=/)
  await page.locator('.list-table').getByText(/民法/).first().waitFor()
  await page.getByRole('searchbox', { name: '查找学法活动' }).blur()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('heading', { name: '办理过程' }).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'ledger-sheet')
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^打\s*印$/ }).click()
  await page.locator('html.was-printed').waitFor()
  assert.match((await page.locator('.print-sheet').textContent()) ?? '', /学法活动登记表/)
  await page.goto('/records/study-session?year=2023')
  await titlesOf(page)
  await page.keyboard.press('n')
  await page.waitForURL(/\/new/)
})

test('a list is taken home as a workbook with the same rows', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/records/supervision-item?year=2022')
  const shown = await titlesOf(page)
  const { bytes } = await downloadBy(page, () => page.getByRole('link', { name: '导出 Excel' }).click())
  const sheets = await readWorkbook(bytes)
  const cells = sheets.flatMap(({ rows }) => rows.map((row) => row.map(String)))
  for (const title of shown)
    assert.ok(
      cells.some((row) => row.includes(title)),
      title,
    )
  assert.ok(cells.length >= shown.length)
})

test('a form says what is wrong and leads there; what was typed outlives a reload and a network that is cut', async () => {
  const page = await walk.pageOf('jiangyizhou')
  await page.goto('/records/study-session/new?year=2022')
  await control(page, '学习主题').fill('学习《中华人民共和国噪声污染防治法》')
  await page.getByRole('button', { name: /^归\s*档$/ }).click()
  await page.getByText(/还有 \d+ 处要改/).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'ledger-form-errors')
  await page.getByRole('alert').getByRole('button', { name: '学习日期' }).click()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-heldOn')
  await control(page, '学习日期').fill('2022年6月5日')
  await page.getByText(/^已存草稿/).waitFor()
  await page.context().setOffline(true)
  await control(page, '地点').fill('城环工委会议室')
  await page
    .getByText(/网络已断/)
    .first()
    .waitFor()
  await assertAccessible(page)
  await page.context().setOffline(false)
  await page.getByText(/^已存草稿/).waitFor()
  await page.reload()
  await page.getByText('已恢复上次没有保存的内容').waitFor()
  assert.equal(await control(page, '学习主题').inputValue(), '学习《中华人民共和国噪声污染防治法》')
  assert.equal(await control(page, '地点').inputValue(), '城环工委会议室')
  await page.getByRole('button', { name: /^放\s*弃$/ }).click()
  assert.equal(await control(page, '学习主题').inputValue(), '')
})

test('two people change one record: the second is told who changed what and keeps what was typed', async () => {
  const lin = await walk.pageOf('linwanqing')
  const shao = await walk.pageOf('shaowenzhe')
  await enterDraft(lin, '学习《中华人民共和国监察法》', '2022-08-16')
  await shao.goto(lin.url())
  for (const page of [lin, shao]) await page.getByRole('button', { name: /^修\s*改$/ }).click()
  await control(lin, '地点').fill('机关二楼会议室')
  await lin.getByRole('button', { name: /^保\s*存$/ }).click()
  await lin.getByText('第 2 版').waitFor()
  await control(shao, '地点').fill('党校报告厅')
  await control(shao, '主讲人').fill('卓以宁')
  await shao.getByRole('button', { name: /^保\s*存$/ }).click()
  const dialog = shao.getByRole('dialog', { name: '您填写期间，林晚晴已经保存了修改' })
  await dialog.getByText('党校报告厅').waitFor()
  await dialog.getByText('机关二楼会议室').waitFor()
  await assertAccessible(shao)
  await keepPicture(shao, 'ledger-conflict')
  await dialog.getByRole('button', { name: '按所选合并并保存' }).click()
  await shao.locator('#fact-place').getByText('党校报告厅').waitFor()
  await shao.locator('#fact-speaker').getByText('卓以宁').waitFor()
})

test('files prove a record: handed in, replaced, reused, withdrawn; a secret one is refused', async () => {
  const page = await walk.pageOf('linwanqing')
  await enterDraft(page, '学习《信访工作条例》', '2022-09-20')
  const panel = page.getByRole('region', { name: '佐证材料' })
  await dropFiles(page, [
    { name: '签到表.txt', type: 'text/plain', text: '签到：林晚晴' },
    { name: '方案.txt', type: 'text/plain', text: '机密★1年\n方案' },
  ])
  await panel.getByRole('button', { name: /^上传 2 个文件/ }).click()
  await panel.getByText(/密级标志/).waitFor()
  await panel.getByRole('button', { name: '签到表.txt' }).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'ledger-evidence')
  await panel.getByRole('button', { name: '不传“方案.txt”' }).click()
  await panel.getByRole('button', { name: '签到表.txt' }).click()
  const preview = page.getByRole('dialog', { name: '签到表.txt' })
  await preview.getByText('签到：林晚晴').waitFor()
  await assertAccessible(page)
  await page.keyboard.press('Escape')
  await preview.waitFor({ state: 'detached' })
  const chooser = page.waitForEvent('filechooser')
  await panel.getByRole('button', { name: '换新版本' }).click()
  await (await chooser).setFiles({
    name: '签到表.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('签到：林晚晴、邵文喆'),
  })
  await panel.getByText(/第 2 版/).waitFor()
  await panel.getByRole('button', { name: '用已有的材料' }).click()
  const reuse = page.getByRole('dialog', { name: '用已有的材料' })
  await reuse.getByRole('button', { name: '用这份' }).last().click()
  await panel.getByText('2 份').waitFor()
  await panel
    .getByRole('button', { name: /^撤\s*回$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: /^撤回/ })
  await control(dialog, '撤回的理由').fill('传错了')
  await dialog.getByRole('button', { name: /^撤\s*回$/ }).click()
  await panel.getByText('1 份', { exact: true }).waitFor()
})

test('several records are filed at once, one is refused; a filed one is corrected and voided with reasons', async () => {
  const page = await walk.pageOf('linwanqing')
  await enterDraft(page, '学习《中华人民共和国乡村振兴促进法》', '2022-10-11')
  await handIn(page, '签到表-乡村.txt', '签到：韩立诚')
  await enterDraft(page, '学习《中华人民共和国种子法》', '2022-10-12')
  await page.goto('/records/study-session?year=2022&state=draft&f.heldOn=2022-10-11..2022-10-12')
  await page.getByRole('checkbox', { name: '选择本页全部' }).check()
  await page.getByRole('button', { name: '归档 2 条' }).click()
  const outcome = page.getByRole('dialog', { name: '归档结果' })
  await outcome.getByText(/1 条没有办成/).waitFor()
  await outcome.getByText('学习《中华人民共和国种子法》').waitFor()
  await assertAccessible(page)
  await outcome.getByRole('button', { name: '知道了' }).click()
  await page.goto('/records/study-session?year=2022&text=乡村振兴')
  await page.getByRole('button', { name: '学习《中华人民共和国乡村振兴促进法》' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: /^更\s*正$/ }).click()
  await control(sheet, '地点').fill('机关三楼会议室')
  await sheet.getByRole('button', { name: '保存更正' }).click()
  await sheet.getByText('请写明更正的理由').waitFor()
  await control(sheet, '更正的理由').fill('漏填地点')
  await sheet.getByRole('button', { name: '保存更正' }).click()
  const history = sheet.getByRole('region', { name: '办理过程' })
  await history.getByText('漏填地点').waitFor()
  await history.locator('li', { hasText: '漏填地点' }).getByText('1 处内容').click()
  await history.getByText('机关三楼会议室').waitFor()
  await sheet.getByRole('button', { name: /^作\s*废$/ }).click()
  const dialog = page.getByRole('dialog', { name: /^作废/ })
  await control(dialog, '作废的理由').fill('与另一场重复登记')
  await dialog.getByRole('button', { name: /^作\s*废$/ }).click()
  await sheet.locator('.record-state').getByText('已作废').waitFor()
  await assertAccessible(page)
})

/** Leaves a session as a draft and opens its page. Entering by the form is walked elsewhere. */
async function enterDraft(page: Page, title: string, heldOn: string): Promise<void> {
  const hanlicheng = await idOf(page, 'person', '韩立诚')
  const people = { chair: hanlicheng, invited: [hanlicheng], attended: [hanlicheng] }
  const values = { title, heldOn, form: 'staff-meeting', principal: 'absent', ...people }
  const { id } = await ask(page, '/api/records/study-session', { values })
  await page.goto(`/records/study-session/${id}?year=2022`)
  await page.locator('.record-state').waitFor()
}

async function titlesOf(page: Page): Promise<readonly string[]> {
  await page.getByText(/^共 \d+ 条$/).waitFor()
  return page.locator('.row-opener').allTextContents()
}
