import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from './accessibility.ts'
import { ask, idOf } from './ask.ts'
import { assertFits } from './assert-fits.ts'
import { desktop, keepPicture, phone, startWalk } from './browser.ts'

const walk = await startWalk()

const words = `2023年度党组书记述法报告
市委：
　　2023年，我认真履行推进法治建设首要责任人职责。现将有关情况报告如下
一、工作开展情况
（一）带头学法。将法治学习纳入党组理论中心组学习，全年开展学法活动30余次，组织法律知识考试10次。
（二）依法决策。重大事项均通过党组会议讨论。接待来访群众45人次。
二、存在的问题
（一）普法形式单一。
三、下一步打算
（一）健全完善学法制度。`

test('a statement is dropped, its faults are walked through, mended and left, and it comes back as Word', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/checking?year=2023')
  await page.getByLabel('或者把文字粘贴在这里').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'checking')
  await page.getByLabel('或者把文字粘贴在这里').fill(words)
  await page.getByRole('button', { name: '核对粘贴的文字' }).click()
  await page.getByRole('heading', { level: 1, name: '2023年度党组书记述法报告' }).waitFor()
  await page.locator('.checking-card').first().waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'checking-text')

  await page.locator('mark', { hasText: '首要责任人' }).click()
  const card = page.locator('.checking-card.is-chosen')
  await card.getByText('第一责任人').first().waitFor()
  await card.getByRole('button', { name: '说明' }).click()
  await page.getByRole('heading', { name: '何时不适用' }).waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /修改有把握的\d+处/ }).click()
  await page.getByRole('dialog').locator('del', { hasText: '理论中心组' }).waitFor()
  await keepPicture(page, 'checking-preview')
  await page.getByRole('button', { name: '修改，存为新的一版' }).click()
  await page.locator('.checking-paper').getByText('理论学习中心组').waitFor()
  assert.equal(await page.locator('mark', { hasText: '首要责任人' }).count(), 0)

  await page.locator('mark', { hasText: '45人次' }).click()
  await page.locator('.checking-card.is-chosen').getByRole('button', { name: '保留' }).click()
  await page.getByLabel('保留的理由').fill('信访局台账另附')
  await page.getByRole('dialog').getByRole('button', { name: '保留', exact: true }).click()
  await page.getByRole('button', { name: /已保留 1/ }).click()
  await page.getByText('信访局台账另附').waitFor()

  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Word 带批注' }).click()
  assert.match((await waiting).suggestedFilename(), /述法报告（批注）\.docx$/)
})

test('what the text says stands beside the ledger, and becomes a draft in it', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/checking?year=2023')
  await page.getByRole('link', { name: '2023年度党组书记述法报告' }).first().click()
  await page.getByRole('tab', { name: /所述与台账/ }).click()
  const exams = page.locator('.checking-card', { hasText: '“10次”' })
  await exams.getByText('台账可证明').waitFor()
  const study = page.locator('.checking-card', { hasText: '“30余次”' })
  await study.getByText('与台账不符').waitFor()
  await study.getByRole('button', { name: '补记草稿' }).click()
  await study.getByText('已登记').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'checking-claims')
  await study.getByRole('link', { name: '开展学法活动' }).click()
  await page.getByRole('heading', { level: 1 }).getByText('学法活动').waitFor()
})

test('the statement being written is checked as one types, in one list with its own rules', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/statements?year=2024')
  const postTerm = await idOf(page, 'post-term', '党组书记')
  const { id } = await ask(page, '/api/do/statement/draft', { postTerm, year: 2024 })
  await page.goto(`/statements/${id}?year=2024`)
  await page.getByRole('tab', { name: /待处理/ }).click()
  await page.locator('.statement-text p').nth(3).click()
  await page.keyboard.press('End')
  await page.keyboard.type('落实首要责任人职责。')
  const mark = page.locator('.statement-text mark, .statement-text .checking-mark', { hasText: '首要责任人' })
  await mark.waitFor()
  await mark.click()
  const card = page.locator('.checking-card.is-chosen')
  await card.getByText('应为“第一责任人”').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'checking-while-typing')
  await card.getByRole('button', { name: '修改' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '修改', exact: true }).click()
  await page.locator('.statement-text').getByText('落实第一责任人职责。').waitFor()
  assert.equal(await mark.count(), 0)
  await page.getByRole('button', { name: '撤销' }).click()
  await mark.waitFor()
  await mark.click()
  await card.getByRole('button', { name: '保留' }).click()
  await page.getByLabel('保留的理由').fill('引用原文')
  await page.getByRole('dialog').getByRole('button', { name: '保留', exact: true }).click()
  await page.getByRole('button', { name: /已保留 1/ }).waitFor()
})

for (const [name, viewport] of Object.entries({ desktop, phone })) {
  test(`the report of a check fits the page: ${name}`, async () => {
    const page = await walk.pageOf('linwanqing')
    await page.setViewportSize(viewport)
    await page.goto('/checking?year=2023')
    await page.getByRole('link', { name: '2023年度党组书记述法报告' }).first().click()
    await page.locator('.checking-paper').waitFor()
    await assertFits(page)
    await keepPicture(page, `checking-text-${name}`)
    await page.getByRole('link', { name: '打印核对报告' }).click()
    await page.getByText('需要处理的').waitFor()
    await assertAccessible(page)
    await assertFits(page)
    await keepPicture(page, `checking-report-${name}`)
  })
}

test('a file with a mark of secrecy is refused, and nothing of it is kept', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/checking?year=2023')
  await page.getByLabel('或者把文字粘贴在这里').fill(`机密★1年\n${words}`)
  await page.getByRole('button', { name: '核对粘贴的文字' }).click()
  await page.getByRole('alert').getByText('机密').first().waitFor()
  await page.getByText('文件没有存入。').waitFor()
})
