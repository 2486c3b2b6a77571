import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { assertAccessible } from './accessibility.ts'
import { ask } from './ask.ts'
import { assertFits } from './assert-fits.ts'
import { keepPicture, phone, startWalk } from './browser.ts'
import { choose, control, downloadBy } from './controls.ts'
import { sitters, wordQuestions, wrongKey } from './exam-paper.ts'
import { wordFile } from './word-file.ts'

const walk = await startWalk()
const wide = { width: 1440, height: 900 }
const title = '立法法专题考试'
/** A year of its own: the other walks find theirs as it was. */
const heldOn = '2021-12-20'
const law = '中华人民共和国立法法'

test('from a Word file to the statement: bank, paper, an exam of a section, a corrected key, certificates, figures', async () => {
  const clerk = await walk.pageOf('linwanqing')
  await clerk.setViewportSize(wide)
  await importsTheWordFile(clerk)
  const exam = await setsUp(clerk)
  await exempts(clerk)
  await sits(await walk.pageOf('haojingxing'), 'haojingxing')
  await watches(clerk, await walk.pageOf('luoqinghe'))
  await sits(await walk.pageOf('shibingkun'), 'shibingkun')
  await marks(clerk)
  await releases(clerk)
  await correctsTheKey(clerk)
  await readsTheResults(clerk, exam)
  await seesOwnResult(await walk.pageOf('shibingkun'), exam)
  await files(clerk)
  await draftsTheStatement(clerk)
  await leavesTheBank(clerk)
})

async function importsTheWordFile(page: Page): Promise<void> {
  await page.goto('/exams/bank/import')
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: '立法法试题.docx', mimeType: 'application/octet-stream' },
    buffer: Buffer.from(wordFile(wordQuestions)),
  })
  await page.getByText('从“立法法试题.docx”读出5题').waitFor()
  await page.getByRole('button', { name: '存入题库（5题）' }).click()
  await page.getByText('启用5题').waitFor()
}

async function setsUp(page: Page): Promise<string> {
  await page.goto('/exams/keep')
  await page.getByRole('button', { name: '办一场线上考试' }).first().click()
  await control(page, '考试名称').fill(title)
  await control(page, '考试日期').fill(heldOn)
  await control(page, '考试日期').press('Tab')
  await look(page, 'keep-new')
  await page.getByRole('button', { name: '建草稿，接着设置' }).click()
  await page.waitForURL(/\/exams\/keep\/[0-9a-f]{8}-/)
  await page.getByRole('button', { name: '组卷并确定应考名单' }).click()
  await page.getByText('还没有写明考什么').waitFor()
  await drawsBy(page, 0, '单项选择题', 9)
  await drawsBy(page, 1, '简答题', 1)
  await page.getByRole('button', { name: '现在就开始' }).click()
  await control(page, '截止日期').fill(inDays(1))
  await page.getByRole('radio', { name: '指定科室、职务或者人员' }).check()
  await choose(page, '科室', '财政经济工作委员会', { typed: true })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '组卷并确定应考名单' }).click()
  await page.getByText('题库里合要求的4题，还差5题').waitFor()
  await look(page, 'keep-set-up')
  await count(page, 0, '题数', 4)
  await page.getByRole('button', { name: '组卷并确定应考名单' }).click()
  await page.getByText('已组卷：5题，满分100分；应考4人').waitFor()
  return page.url().split('/').at(-1)?.slice(0, 36) ?? ''
}

async function drawsBy(page: Page, at: number, kind: string, questionsOf: number): Promise<void> {
  await page.getByRole('button', { name: '加一项' }).click()
  const part = page.getByLabel(`第${at + 1}项`, { exact: true })
  await part.getByLabel('题型').click()
  await optionOf(page, kind).click()
  await count(page, at, '题数', questionsOf)
  await count(page, at, '每题分值', 20)
  await part.getByLabel('法律法规').fill(law)
  await optionOf(page, law).click()
  await page.keyboard.press('Escape')
}

async function count(page: Page, at: number, label: string, number: number): Promise<void> {
  const box = page.getByLabel(`第${at + 1}项`, { exact: true }).getByLabel(label)
  await box.fill(String(number))
  await box.press('Tab')
}

function optionOf(page: Page, words: string): Locator {
  return page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: words }).first()
}

async function exempts(page: Page): Promise<void> {
  await part(page, '设置')
  await look(page, 'keep-setting')
  await part(page, '名单')
  await page.getByRole('button', { name: '免考：钟毓秀' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type="file"]').setInputFiles({
    ...{ name: '病假条.txt', mimeType: 'text/plain', buffer: Buffer.from('钟毓秀病假两周') },
  })
  await dialog.getByText('病假条.txt').waitFor()
  await control(page, '理由').fill('病假')
  await dialog.getByRole('button', { name: /^免\s*考$/ }).click()
  await page.getByText('免考：病假（林晚晴）').waitFor()
  await page.getByRole('link', { name: '免考证明：钟毓秀' }).waitFor()
  await look(page, 'keep-roster')
}

async function starts(page: Page): Promise<void> {
  await page.goto('/exams')
  await page.getByRole('listitem').filter({ hasText: title }).getByRole('button').click()
  await page.getByRole('button', { name: '开始考试' }).click()
  await page.getByRole('timer').waitFor()
  await page.getByRole('button', { name: '全卷显示' }).click()
}

async function answers(page: Page, options: readonly string[]): Promise<void> {
  for (const words of options) await page.locator('.answer-option').filter({ hasText: words }).click()
}

async function writes(page: Page, words: string): Promise<void> {
  if (words !== '') await page.locator('.question-card textarea').fill(words)
}

async function handsIn(page: Page): Promise<void> {
  await page.getByText(/已保存/).waitFor()
  await page.getByRole('button', { name: '交卷' }).first().click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /交\s*卷$/ })
    .click()
  await page.getByRole('heading', { name: '已交卷' }).waitFor()
}

async function sits(page: Page, who: keyof typeof sitters): Promise<void> {
  await page.setViewportSize(phone)
  await starts(page)
  await answers(page, sitters[who].options)
  await writes(page, sitters[who].words)
  await handsIn(page)
}

/** One of them loses the network in between, under the proctor's eyes. */
async function watches(clerk: Page, page: Page): Promise<void> {
  const { options, words } = sitters.luoqinghe
  await starts(page)
  await answers(page, options.slice(0, 2))
  await page.getByText(/已保存/).waitFor()
  await part(clerk, '监考')
  const line = clerk.getByRole('row').filter({ hasText: '罗青禾' })
  await line.getByText('2/5').waitFor()
  await clerk.getByText('正在作答1人，未开考1人，已交卷1人，免考1人').waitFor()
  await page.context().setOffline(true)
  await answers(page, options.slice(2))
  await page.getByText(/等待送出/).waitFor()
  await clerk.getByRole('button', { name: '延时：罗青禾' }).click()
  await look(clerk, 'keep-extra-time')
  await control(clerk, '理由').fill('网络中断')
  await clerk
    .getByRole('dialog')
    .getByRole('button', { name: /^延\s*长$/ })
    .click()
  await line.getByText('延长10分钟').waitFor()
  await look(clerk, 'keep-proctor')
  await page.context().setOffline(false)
  await writes(page, words)
  await line.getByText('5/5').waitFor()
  await handsIn(page)
  await clerk.getByRole('button', { name: '经过：罗青禾' }).click()
  await clerk.getByText('延长10分钟：网络中断').waitFor()
  await look(clerk, 'keep-events')
  await clerk.keyboard.press('Escape')
}

async function marks(page: Page): Promise<void> {
  await page.reload()
  await part(page, '阅卷')
  await page.getByText('还有2份等您评').waitFor()
  assert.equal(await page.getByText(/石秉坤|罗青禾/).count(), 0)
  await look(page, 'keep-marking')
  for (const _ of [1, 2]) {
    const isFull = (await page.locator('.keep-answer').first().textContent())?.startsWith('坚持') === true
    await page.keyboard.type(isFull ? '20' : '10')
    await page.keyboard.press('Enter')
    await page.getByText(/这一次已评1份|评完了/).waitFor()
  }
  await page.getByText('评完了，这一次评了2份').waitFor()
}

async function releases(page: Page): Promise<void> {
  await part(page, '成绩')
  await page.getByRole('button', { name: '公布成绩' }).click()
  await page.getByText('成绩已公布：应考3人，实考3人，合格2人').waitFor()
}

async function correctsTheKey(page: Page): Promise<void> {
  await part(page, '逐题')
  const card = page.locator('.keep-question').filter({ hasText: wrongKey })
  await card.getByRole('button', { name: '更正标准答案' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'C．三次' }).check()
  await control(page, '理由').fill('答案印错')
  await look(page, 'keep-correct-key')
  await dialog.getByRole('button', { name: '更正并重新判分' }).click()
  await page.getByText('已重新判分3份，2人的成绩变动').waitFor()
  await page.getByText('成绩变动的2人').click()
  await page.getByRole('row').filter({ hasText: '石秉坤' }).getByText('100分').waitFor()
  await page.getByRole('row').filter({ hasText: '罗青禾' }).getByText('70分').waitFor()
  await look(page, 'keep-questions')
}

async function readsTheResults(page: Page, exam: string): Promise<void> {
  await part(page, '成绩')
  const section = page.locator('.keep-groups').getByRole('row').filter({ hasText: '财经工委' })
  await section.getByText('33.3%').waitFor()
  assert.deepEqual(await section.getByRole('cell').allTextContents(), [
    ...['3人', '3人', '100%', '2人', '66.7%', '1人', '33.3%', '63.3'],
  ])
  await look(page, 'keep-results')
  const { name, bytes } = await downloadBy(page, () => page.getByText('成绩单（Excel）').click())
  assert.equal(name, `${title}（成绩单）.xlsx`)
  assert.ok((await readWorkbook(bytes)).length > 0)
  await page.getByRole('link', { name: '证书：石秉坤' }).click()
  await page.waitForURL(new RegExp(`/exams/${exam}/certificate`))
  await page.getByText('石秉坤').first().waitFor()
  await look(page, 'keep-certificate')
  await page.goto(`/exams/keep/${exam}`)
}

async function seesOwnResult(page: Page, exam: string): Promise<void> {
  await page.goto(`/exams/${exam}/result`)
  await page.getByText('100', { exact: true }).first().waitFor()
  await page.getByText('优秀').first().waitFor()
  await page.getByRole('link', { name: /证书/ }).click()
  await page.getByText('石秉坤').first().waitFor()
}

async function files(page: Page): Promise<void> {
  await page.getByRole('link', { name: '核对并归档' }).click()
  await page
    .getByRole('region', { name: '佐证材料' })
    .getByText(/应考名册/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: /^归\s*档$/ }).click()
  await page.locator('.record-state').getByText('已归档').waitFor()
  await look(page, 'keep-record')
  await page.goto('/exams/keep')
  await page.getByRole('row').filter({ hasText: title }).getByText('已公布成绩').waitFor()
  await look(page, 'keep-list')
}

async function draftsTheStatement(page: Page): Promise<void> {
  await page.goto(`/?year=${heldOn.slice(0, 4)}`)
  await page.getByRole('button', { name: '按台账起草' }).click()
  const dialog = page.getByRole('dialog', { name: '按台账起草述法报告' })
  await dialog.getByRole('button', { name: /^起\s*草$/ }).click()
  await page.waitForURL(/\/statements\/[0-9a-f-]{36}/)
  await page.locator('.paper').getByText('法律知识考试').first().waitFor()
  await keepPicture(page, 'keep-statement')
  const figures = await page.locator('.paper .figure').allTextContents()
  for (const bound of ['1次', '3人次', '2人次']) assert.ok(figures.includes(bound), `${bound} among ${figures.join()}`)
}

/** The walks that come after find the bank as it was. */
async function leavesTheBank(page: Page): Promise<void> {
  const { rows } = await ask(page, `/api/records/question?state=in-force&f.law=${encodeURIComponent(law)}`)
  assert.ok(Array.isArray(rows))
  for (const { id, version } of rows)
    await ask(page, `/api/records/question/${id}/acts/retire`, { version, note: '试完停用' })
}

async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
}

/** As it stands on a wide screen and on a phone. */
async function look(page: Page, name: string): Promise<void> {
  for (const [device, size] of Object.entries({ phone, wide })) {
    await page.setViewportSize(size)
    await assertAccessible(page)
    await keepPicture(page, `${name}-${device}`)
    await assertFits(page)
  }
}

/** 'YYYY-MM-DD' by the clock of Beijing. */
function inDays(days: number): string {
  return new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)
}
