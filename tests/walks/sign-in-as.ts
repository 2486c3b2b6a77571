import type { Page } from 'playwright-core'

/** Signs in on a fresh page and waits until the sign-in form is gone. */
export async function signInAs(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('口令', { exact: true }).fill(password)
  const button = page.getByRole('button', { name: /^登\s*录$/ })
  await button.click()
  await button.waitFor({ state: 'detached' })
}
