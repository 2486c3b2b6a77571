import type { Page } from 'playwright-core'

/** Signs in on a fresh page and waits until it has led on from the sign-in page. */
export async function signInAs(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('口令', { exact: true }).fill(password)
  await page.getByRole('button', { name: /^登\s*录$/ }).click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
}
