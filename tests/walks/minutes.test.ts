import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { assertAccessible } from './accessibility.ts'
import { keepPicture, phone, startWalk } from './browser.ts'
import { control, dropFiles } from './controls.ts'

const walk = await startWalk()
const wide = { width: 1440, height: 900 }
const lines = [
  '时间：2023年12月21日上午9时',
  '地点：机关三楼会议室',
  '主持人：周明远',
  '主讲人：市委党校林一舟教授',
  '应到人员：周明远、沈玉兰、韩立诚、卫青',
  '实到人员：周明远、沈玉兰、韩立诚（请假）',
  '会议学习了《中华人民共和国立法法》，结合年度立法调研任务作了交流。',
  '会议要求，各工委把立法法的规定落实到备案审查工作中。',
]
const minutes = {
  name: '学习纪要.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(
    writeDocx({
      profile: 'personal',
      title: ['党组理论学习中心组学习立法法会议纪要'],
      blocks: lines.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
    }),
  ),
}

test('a form is filled from minutes, what stood there stays, and nothing is saved unasked', async () => {
  const page = await opened()
  await control(page, '地点').fill('二楼东会议室')
  const before = await total(page)
  await page.getByLabel('从纪要填写').setInputFiles(minutes)
  await page.getByText(/已从“学习纪要.docx”填入 \d+ 项/).waitFor()
  assert.equal(await control(page, '学习主题').inputValue(), '党组理论学习中心组学习立法法会议纪要')
  assert.equal(await control(page, '学习日期').inputValue(), '2023年12月21日')
  assert.equal(await control(page, '主讲人').inputValue(), '市委党校林一舟教授')
  assert.equal(await control(page, '地点').inputValue(), '二楼东会议室')
  assert.match(await control(page, '学习纪要').inputValue(), /^会议学习了《中华人民共和国立法法》/)
  await page.getByText('应到人员中没有认准：卫青').waitFor()
  await page.locator('form').getByText('中华人民共和国立法法', { exact: true }).first().waitFor()
  assert.equal(await page.getByText('韩立诚', { exact: true }).count(), 1)
  assert.ok((await page.getByText('取自文件，请核对').count()) >= 7)
  await page.getByRole('list', { name: '待上传的文件' }).getByText('学习纪要.docx').waitFor()
  await look(page, 'minutes-filled')
  assert.equal(await total(page), before)
  await control(page, '主讲人').fill('林一舟')
  assert.equal(await control(page, '主讲人').inputValue(), '林一舟')
})

test('minutes that are dropped are offered for filling; a picture is refused in words', async () => {
  const page = await opened()
  const text = ['学习监督法会议纪要', ...lines.slice(0, 3)].join('\n')
  await dropFiles(page, [{ name: '纪要.txt', type: 'text/plain', text }])
  await page.getByText('已放入“纪要.txt”').waitFor()
  await look(page, 'minutes-offered')
  await page.getByRole('button', { name: '用它填写' }).click()
  await page.getByText(/已从“纪要.txt”填入/).waitFor()
  assert.equal(await page.getByRole('list', { name: '待上传的文件' }).getByText('纪要.txt').count(), 1)
  const picture = Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')
  await page.getByLabel('从纪要填写').setInputFiles({ name: '照片.docx', mimeType: 'image/png', buffer: picture })
  await page.getByText(/这是图片/).waitFor()
})

async function opened(): Promise<Page> {
  const page = await walk.pageOf('linwanqing')
  await page.request.delete('/api/drafts/new.study-session')
  await page.goto('/records/study-session/new')
  await page.getByRole('button', { name: '从纪要填写' }).waitFor()
  return page
}

async function total(page: Page): Promise<unknown> {
  return (await (await page.request.get('/api/records/study-session')).json()).total
}

async function look(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries({ wide, phone })) {
    await page.setViewportSize(viewport)
    await assertAccessible(page)
    await keepPicture(page, `${name}-${size}`)
  }
  await page.setViewportSize(wide)
}
