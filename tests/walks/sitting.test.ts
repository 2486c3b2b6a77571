import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { ask, idOf } from './ask.ts'
import { keepPicture, phone, startWalk } from './browser.ts'
import { signInAs } from './sign-in-as.ts'

const walk = await startWalk()

test('an exam is sat through a cut network, a reload and a second tab, and nothing is lost', async () => {
  const clerk = await walk.pageOf('linwanqing')
  await fillBank(clerk)
  const exam = await openExam(clerk, '线上作答试考', { minutes: 60, closesIn: 7200 })
  const page = await walk.newPage({ viewport: phone })
  // A browser whose clock is an hour wrong sees the same time left.
  await page.clock.setSystemTime(Date.now() + 3_600_000)
  await signInAs(page, 'jiangyizhou', walk.password)
  await page.goto('/exams')
  await page.getByRole('button', { name: '参加考试' }).first().click()
  await page.getByRole('button', { name: '开始考试' }).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'sitting-before-390')
  await page.getByRole('button', { name: '开始考试' }).click()
  await page.getByRole('timer').waitFor()
  assert.match((await page.getByRole('timer').textContent()) ?? '', /^(59|1:00):/)

  await page.keyboard.press('b')
  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'sitting-390')

  await page.context().setOffline(true)
  await page.getByRole('button', { name: '下一题' }).click()
  await page.locator('.answer-option').first().click()
  await page.getByText('1题的答案在本机等待送出').waitFor()
  await keepPicture(page, 'sitting-offline-390')
  await page.context().setOffline(false)
  await page.getByText(/已保存/).waitFor()

  await page.reload()
  await page.getByText('已答 2／').waitFor()
  await secondTab(page.context(), page)
  await handIn(page)
  const { attempts } = await ask(page, `/api/exams/${exam}/result`)
  assert.ok(Array.isArray(attempts) && attempts.length === 1)
  await page.getByRole('button', { name: /看/ }).click()
  await page.getByRole('heading', { name: '作答记录' }).waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'sitting-result-390')
})

test('the whole paper on a wide screen, by keyboard alone; when time is up the server has it', async () => {
  const clerk = await walk.pageOf('linwanqing')
  await fillBank(clerk)
  // The window closes before the minute is over: the sitting ends with it.
  await openExam(clerk, '限时试考', { minutes: 1, closesIn: 25 })
  const page = await walk.pageOf('jiangyizhou')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/exams')
  const line = page.getByRole('listitem').filter({ hasText: '限时试考' })
  await line.getByRole('button').click()
  await page.getByRole('button', { name: '开始考试' }).click()
  await page.getByRole('timer').waitFor()
  for (const key of ['a', 'm', 'Enter', '2', 'Enter', 'c']) await page.keyboard.press(key)
  await page.getByText('已答 3／').waitFor()
  await page.getByRole('button', { name: '第1题，已答，已标记' }).waitFor()
  await keepPicture(page, 'sitting-1440')
  await page.getByRole('button', { name: '全卷显示' }).click()
  await assertAccessible(page)
  await keepPicture(page, 'sitting-all-1440')
  await page.getByRole('heading', { name: /已收卷|已结束/ }).waitFor({ timeout: 40_000 })
  await keepPicture(page, 'sitting-over-1440')
})

async function secondTab(context: BrowserContext, first: Page): Promise<void> {
  const second = await context.newPage()
  await second.goto(first.url())
  await second.getByRole('timer').waitFor()
  await first.locator('.answer-option').last().click()
  await first.getByRole('heading', { name: '这份卷子在另一处打开了' }).waitFor()
  await second.close()
  await first.getByRole('button', { name: '在这里接着答' }).click()
  await first.getByRole('timer').waitFor()
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交卷' }).first().click()
  await page.getByText('还没有答').waitFor()
  await keepPicture(page, 'sitting-hand-in-390')
  await page.getByRole('button', { name: '就这样交卷' }).click()
  await page.getByRole('heading', { name: '已交卷' }).waitFor()
}

/** The questions that come with the program, once. */
async function fillBank(clerk: Page): Promise<void> {
  const { total } = await ask(clerk, '/api/records/question?state=in-force')
  if (Number(total) > 50) return
  const { questions } = await ask(clerk, '/api/exam-bank/shipped')
  assert.ok(Array.isArray(questions))
  const body = { name: '随附题库', questions: questions.slice(0, 120).map(({ values }) => values) }
  await ask(clerk, '/api/do/exam/take-questions', { adopt: true, body })
}

interface Time {
  readonly minutes: number
  /** Seconds from now. */
  readonly closesIn: number
}

async function openExam(clerk: Page, title: string, { minutes, closesIn }: Time): Promise<string> {
  const now = Date.now()
  const values = { title, heldOn: '2021-11-24', kind: 'topical', book: 'closed' }
  const { id } = await ask(clerk, '/api/records/exam', { values })
  const exam = String(id)
  const body = {
    paper: { from: 'blueprint', blueprint: { parts: [{ kind: 'single', count: 4, tenths: 100 }] } },
    ...{
      forms: 1,
      opensAt: new Date(now - 60_000).toISOString(),
      closesAt: new Date(now + closesIn * 1000).toISOString(),
    },
    ...{ minutes, graceSeconds: 5, attempts: 1, counts: 'best', passPercent: 60, multiple: 'all-right' },
    bands: [
      { label: '合格', from: 60 },
      { label: '不合格', from: 0 },
    ],
    audience: {
      ...{ everyone: false, sections: [], posts: [], except: [] },
      persons: [await idOf(clerk, 'person', '江逸舟')],
    },
    ...{ keys: 'released', marks: 'at-once', practice: false, markers: 1, markersApartTenths: 20 },
    ...{ retakeDays: null, preset: null },
  }
  await ask(clerk, '/api/do/exam/set-up', { exam, body })
  await ask(clerk, '/api/do/exam/arrange', { exam })
  return exam
}
