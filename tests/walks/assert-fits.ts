import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Nothing stands beyond the edge: the page does not scroll sideways. */
export async function assertFits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.equal(over, 0, `${page.url()} scrolls sideways by ${over} pixels at ${page.viewportSize()?.width}`)
}
