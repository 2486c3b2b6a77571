import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'

/** The control whose label begins with these words. */
export function control(place: Page | Locator, label: string): Locator {
  return place.getByLabel(new RegExp(`^${label}`)).first()
}

/** Chooses from a list that opens, by typing where it can be searched. */
export async function choose(page: Page, label: string, option: string, { typed = false } = {}): Promise<void> {
  const box = control(page, label)
  await box.click()
  if (typed) await box.fill(option)
  const list = page.locator(`.ant-select-dropdown:has([id="${await box.getAttribute('id')}_list"])`)
  await list.locator('.ant-select-item-option').filter({ hasText: option }).first().click()
}

export interface WalkFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** Lets go of files over the page, as one drags them from a folder. */
export async function dropFiles(page: Page, files: readonly WalkFile[]): Promise<void> {
  const held = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, type, text } of given) transfer.items.add(new File([text], name, { type }))
    return transfer
  }, files)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: held })
  await page.dispatchEvent('body', 'drop', { dataTransfer: held })
}

/** What a click brings home. */
export async function downloadBy(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  const path = await download.path()
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(path)) }
}

/** Drops one file on the page of a record and sends it. */
export async function handIn(page: Page, name: string, text: string): Promise<void> {
  const panel = page.getByRole('region', { name: '佐证材料' })
  await panel.waitFor()
  await dropFiles(page, [{ name, type: 'text/plain', text }])
  await panel.getByRole('button', { name: '上传 1 个文件' }).click()
  await panel.getByRole('button', { name, exact: true }).waitFor()
}
