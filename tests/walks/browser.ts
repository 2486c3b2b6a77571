import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach } from 'node:test'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../scripts/chromium.ts'
import { type Program, sharedProgram, startProgram } from './program.ts'
import { signInAs } from './sign-in-as.ts'

export const desktop = { width: 1366, height: 768 }
export const phone = { width: 390, height: 844 }

export interface Walk {
  readonly password: string
  /** A page of a visitor who has no cookies yet; addresses may be relative. */
  newPage(options?: BrowserContextOptions): Promise<Page>
  /** A page of somebody of the demo organ, signed in; all pages of one person share a browser's memory. */
  pageOf(username: string): Promise<Page>
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
 * A browser before the running program: the shared one when the whole suite runs, else one of the file's own, or
 * the one given. Call it at the top of a walk; all is closed at the end of the file, which fails if a page threw
 * an error. A walk that fails leaves pictures of what it saw.
 */
export async function startWalk(given?: Promise<Program>): Promise<Walk> {
  const program = await (given ?? sharedProgram() ?? startProgram())
  const errors: string[] = []
  const pages: Page[] = []
  let browser: Browser | undefined
  afterEach(async (test) => {
    const failed = 'passed' in test && test.passed === false
    for (const [index, page] of pages.splice(0).entries()) {
      if (failed && !page.isClosed()) await keepPicture(page, `failed-${test.name.replaceAll(/\W+/g, '-')}-${index}`)
      await page.close()
    }
  })
  after(async () => {
    await browser?.close()
    await program.stop()
    if (errors.length > 0) throw new Error(`pages threw errors:\n${errors.join('\n')}`)
  })
  // Without a UTF-8 locale Chromium names every download with a Chinese name 'download'.
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
  browser = await chromium.launch({ executablePath: ensureChromium(), args: flags, env })
  const opened = browser
  const newContext = (options?: BrowserContextOptions) =>
    opened.newContext({
      baseURL: program.address,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: desktop,
      ...options,
    })
  const watched = (page: Page): Page => {
    pages.push(page)
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => errors.push(`${page.url()} ${error.stack ?? error.message}`))
    return page
  }
  const people = new Map<string, BrowserContext>()
  return {
    password: program.password,
    newPage: async (options) => watched(await (await newContext(options)).newPage()),
    async pageOf(username) {
      const known = people.get(username)
      if (known !== undefined) return watched(await known.newPage())
      const context = await newContext()
      const page = watched(await context.newPage())
      await signInAs(page, username, program.password)
      people.set(username, context)
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
