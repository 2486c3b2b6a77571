import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../scripts/chromium.ts'
import { startProgram, walkAddress } from './program.ts'

export const desktop = { width: 1366, height: 768 }
export const phone = { width: 390, height: 844 }

export interface Walk {
  /** A page of a visitor who has no cookies yet; addresses may be relative. */
  newPage(options?: BrowserContextOptions): Promise<Page>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A browser before the running program: the shared one when the whole suite runs, else one of the file's own.
 * Call it at the top of a walk; all is closed at the end of the file, which fails if a page threw an error.
 */
export async function startWalk(): Promise<Walk> {
  const shared = process.env[walkAddress]
  const program = shared === undefined ? await startProgram() : { address: shared, stop: async () => undefined }
  const errors: string[] = []
  let browser: Browser | undefined
  after(async () => {
    await browser?.close()
    await program.stop()
    if (errors.length > 0) throw new Error(`pages threw errors:\n${errors.join('\n')}`)
  })
  browser = await chromium.launch({ executablePath: ensureChromium(), args: flags })
  const opened = browser
  return {
    async newPage(options) {
      const context = await opened.newContext({
        baseURL: program.address,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: desktop,
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`))
      return page
    },
  }
}

/** Keeps a picture of the page in the folder SHUFA_SCREENSHOTS, when it is named. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHUFA_SCREENSHOTS
  if (folder === undefined || folder === '') return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
