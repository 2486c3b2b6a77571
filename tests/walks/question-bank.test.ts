import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertAccessible } from './accessibility.ts'
import { keepPicture, startWalk } from './browser.ts'

const walk = await startWalk()

const file = `一、单项选择题
1．公务员年度考核的结果分为几个等次？（C）
A．两个 B．三个 C．四个 D．五个
依据：《公务员法》第三十八条
2．任期几年？（ ）
A．三年 B．五年
依据：《地方组织法》第九条
二、判断题
1．宪法是根本法。（√）
依据：《宪法》序言`

test('questions from a text, every doubt at its line, become a paper to print; others see nothing', async () => {
  const page = await walk.pageOf('linwanqing')
  await page.goto('/exams/bank/import')
  await page.getByLabel('或者把试题贴在这里').fill(file)
  await page.getByRole('button', { name: '读取', exact: true }).click()
  await page.getByText('第5行　没有找到答案').waitFor()
  await assertAccessible(page)
  await page.getByRole('button', { name: '存入题库（3题）' }).click()
  await page.getByText('启用2题').waitFor()
  await page.getByText('草稿1题').waitFor()
  await page.goto('/exams/bank')
  await page.getByText('在用2题').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'question-bank')

  await page.goto('/exams/papers/new')
  await page.getByRole('button', { name: '加一项' }).click()
  await page.getByRole('button', { name: '预览试卷' }).click()
  await page.getByText('第1项“单项选择题”要10题，题库里合要求的1题，还差9题。').waitFor()
  await page.getByLabel('题数').fill('1')
  await page.getByLabel('题数').press('Tab')
  await page.getByRole('button', { name: '预览试卷' }).click()
  await page.getByLabel('试卷名称').fill('随堂测验')
  await page.getByRole('button', { name: '定卷' }).click()
  await page.waitForURL(/\/exams\/papers\/[0-9a-f]{8}-/)
  await page.getByRole('heading', { name: '随堂测验' }).first().waitFor()
  await page.getByText('公务员年度考核的结果').waitFor()
  assert.equal(await page.getByText('答案：C').count(), 0)
  await page.getByText('带答案的试卷', { exact: true }).click()
  await page.getByText('答案：C').waitFor()
  await assertAccessible(page)
  await keepPicture(page, 'paper')

  const other = await walk.pageOf('jiangyizhou')
  await other.goto('/exams/bank')
  await other.getByText('您的身份不能查看题库。').waitFor()
})
