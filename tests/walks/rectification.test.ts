import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { ask, idOf } from './ask.ts'
import { keepPicture, startWalk } from './browser.ts'
import { control, handIn } from './controls.ts'

const walk = await startWalk()

test('a measure is carried out by one person and accepted by another; only then its problem is closed', async () => {
  const lin = await walk.pageOf('linwanqing')
  const shao = await walk.pageOf('shaowenzhe')
  const { problem, measure } = await enters(lin)

  await lin.goto(problem)
  await handIn(lin, '问题台账.txt', '自查发现的问题')
  await acts(lin, '立项', '已立项')
  await lin.goto(measure)
  await acts(lin, '列入台账', '未启动')
  await acts(lin, '启动', '办理中')
  await acts(lin, '报进度', '办理中', '已拟出检查表')
  await handIn(lin, '检查记录.txt', '第一季度检查记录')
  await lin.getByRole('button', { name: /^修\s*改$/ }).click()
  await control(lin, '完成日期').fill('2022-12-20')
  await lin.getByRole('button', { name: /^保\s*存$/ }).click()
  await acts(lin, '提请验收', '待验收', '四次检查都已做完')
  await assertAccessible(lin)

  await cannotAcceptOwnWork(lin)
  await cannotCloseWithAnOpenMeasure(lin, shao, problem)
  await shao.goto(measure)
  await acts(shao, '验收销号', '已销号', '查看了四次检查记录，属实')
  await keepPicture(shao, 'rectification-measure')
  await shao.goto(problem)
  await acts(shao, '核验销号', '已销号', '整改到位')
  await assertAccessible(shao)
  await keepPicture(shao, 'rectification-problem')
  await acts(shao, '重新立项', '已立项', '年底抽查又有发现')
})

/** A problem and its measure as drafts; gives the addresses of their pages. */
async function enters(page: Page): Promise<{ readonly problem: string; readonly measure: string }> {
  const owner = await idOf(page, 'person', '韩立诚')
  const fact = { fact: '学法笔记没有人检查', cause: '没有明确检查的人', personResponsible: owner }
  const found = { title: '学法笔记缺少检查', foundOn: '2022-02-10', subject: 'organ', source: 'self', ...fact }
  const outcome = {
    result: '按季度检查，笔记已补齐',
    closedOn: '2022-12-30',
    acceptedBy: await idOf(page, 'person', '周明远'),
  }
  const problem = await ask(page, '/api/records/problem', { values: { ...found, ...outcome } })
  const planned = {
    title: '按季度检查学法笔记',
    problem: problem.id,
    plannedOn: '2022-02-20',
    owner,
    dueOn: '2022-12-31',
  }
  const promised = { action: '按季度检查，结果在机关例会上通报', product: '检查记录' }
  const measure = await ask(page, '/api/records/rectification-measure', { values: { ...planned, ...promised } })
  return { problem: `/records/problem/${problem.id}`, measure: `/records/rectification-measure/${measure.id}` }
}

/** Presses the button of an act, writes the note where one is asked, and waits for the state it leads to. */
async function acts(page: Page, label: string, state: string, note?: string): Promise<void> {
  await buttonOf(page, label).click()
  if (note !== undefined) {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(note)
    await buttonOf(dialog, label).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('region', { name: '办理过程' }).getByText(note).waitFor()
  }
  await page.locator('.record-state').getByText(state, { exact: true }).waitFor()
}

/** Neither by a button nor past it. */
async function cannotAcceptOwnWork(page: Page): Promise<void> {
  await buttonOf(page, '退回').waitFor()
  assert.equal(await buttonOf(page, '验收销号').count(), 0)
  const address = `/api${new URL(page.url()).pathname}`
  const { version } = await ask(page, address)
  const answer = await page.request.post(`${address}/acts/accept`, { data: { version, note: '自己验收' } })
  assert.equal(answer.ok(), false)
  assert.match(await answer.text(), /请由其他人办理/)
}

async function cannotCloseWithAnOpenMeasure(lin: Page, shao: Page, problem: string): Promise<void> {
  await lin.goto(problem)
  await acts(lin, '提请销号', '待销号', '措施都已完成')
  await shao.goto(problem)
  await buttonOf(shao, '核验销号').click()
  const dialog = shao.getByRole('dialog')
  await dialog.getByRole('textbox').fill('整改到位')
  await buttonOf(dialog, '核验销号').click()
  await dialog.getByText(/措施/).first().waitFor()
  assert.equal(await shao.locator('.record-state').getByText('已销号').count(), 0)
  await keepPicture(shao, 'rectification-refused')
}

/** antd sets two characters apart by a blank. */
function buttonOf(place: Pick<Page, 'getByRole'>, label: string) {
  return place.getByRole('button', { name: new RegExp(`^${[...label].join('\\s*')}$`) })
}
