import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { build } from 'vite'
import { projectRoot } from '#platform/config.ts'
import { ensureChromium } from '../scripts/chromium.ts'
import type { Bench, Report } from './bench.ts'
import { dataWithLedger } from './data-with-ledger.ts'
import { openPages } from './pages-before-server.ts'
import { cookieOf, runServer } from './running-server.ts'

const rounds = 9
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** DevTools' "Fast 4G": 9 Mbit/s down, 1.5 Mbit/s up, each times 0.9; 60 ms of latency times 2.75. */
const fast4G = { offline: false, downloadThroughput: 1_012_500, uploadThroughput: 168_750, latency: 165 }

/** The first page on a slow line and a slow machine with an empty cache, beside one bundle of all pages. */
export const benchFirstPage: Bench = {
  name: 'first-page',
  async run(report) {
    const split = builtPages()
    const whole = await buildWhole()
    tellSizes(report, split, whole)
    const data = await dataWithLedger({ sessions: 1000, items: 200, years: [2022, 2023] })
    const server = await runServer(data.folder)
    const doors = [await openPages(server.address, split), await openPages(server.address, whole)]
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags })
    try {
      const cookie = await cookieOf(server.address, 'linwanqing', data.organ.password)
      const [ours = [], other = []] = await visitInTurn(
        browser,
        doors.map(({ address }) => address),
        cookie,
      )
      tellVisits(report, ours, other)
    } finally {
      await browser.close()
      for (const door of doors) await door.close()
      await server.stop()
      data.remove()
    }
  },
}

interface Visit {
  readonly signPainted: number
  readonly signInReady: number
  readonly homeVisible: number
  readonly listVisible: number
}

function tellVisits(report: Report, ours: readonly Visit[], other: readonly Visit[]): void {
  const kinds: readonly [string, (visit: Visit) => number][] = [
    ['首次绘制（印记和产品名），未登录', ({ signPainted }) => signPainted],
    ['登录页可以输入', ({ signInReady }) => signInReady],
    ['已登录，打开首页，看到所缺和到期', ({ homeVisible }) => homeVisible],
    ['已登录，直接打开学法列表，看到第一行', ({ listVisible }) => listVisible],
  ]
  for (const [what, of] of kinds) {
    const alternative = { what: '所有页面打成一个包', values: other.map(of) }
    report.figure({ what, unit: 'ms', target: 1500, values: ours.map(of), alternative })
  }
}

/** Turn and turn about, so that what else the machine does falls on both. */
async function visitInTurn(browser: Browser, addresses: readonly string[], cookie: string) {
  const visits: Visit[][] = addresses.map(() => [])
  for (let round = -1; round < rounds; round += 1)
    for (const [index, address] of addresses.entries()) {
      const seen = await visit(browser, address, cookie)
      if (round >= 0) visits[index]?.push(seen)
    }
  return visits
}

async function visit(browser: Browser, address: string, cookie: string): Promise<Visit> {
  const entrance = await withPage(browser, null, async (page) => {
    const signInReady = await timeUntil(page, address, page.getByLabel('用户名'))
    return { signInReady, signPainted: await firstPaintOf(page) }
  })
  const session = { address, cookie }
  const homeVisible = await withPage(browser, session, (page) =>
    timeUntil(page, address, page.getByRole('heading', { name: '整改到期' })),
  )
  const listVisible = await withPage(browser, session, (page) =>
    timeUntil(
      page,
      `${address}/records/study-session`,
      page.locator('main tbody tr').filter({ hasText: '年' }).first(),
    ),
  )
  return { ...entrance, homeVisible, listVisible }
}

async function timeUntil(page: Page, address: string, seen: Locator): Promise<number> {
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await seen.waitFor()
  return performance.now() - start
}

async function withPage<T>(
  browser: Browser,
  session: { readonly address: string; readonly cookie: string } | null,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  try {
    if (session !== null) await carry(context, session)
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.emulateNetworkConditions', fast4G)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    return await look(page)
  } finally {
    await context.close()
  }
}

async function carry(context: BrowserContext, { address, cookie }: { address: string; cookie: string }) {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: address }])
}

function firstPaintOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)
}

function builtPages(): string {
  const run = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: projectRoot, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return join(projectRoot, 'dist', 'web')
}

async function buildWhole(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'whole-'))
  await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { output: { codeSplitting: false } } },
  })
  return outDir
}

function tellSizes(report: Report, split: string, whole: string): void {
  const addresses = [
    ['登录页', '/sign-in', true],
    ['首页', '/', false],
    ['学法列表', '/records/study-session', false],
  ] as const
  for (const [what, address, stranger] of addresses) {
    const sizeOf = (pages: string) => initialSize(pages, (one) => one.fits(address, stranger))
    const alternative = { what: '所有页面打成一个包', values: [sizeOf(whole)] }
    report.figure({
      what: `打开${what}所需的全部文件（gzip）`,
      unit: 'kB',
      target: 350,
      values: [sizeOf(split)],
      alternative,
    })
  }
}

interface Parts {
  readonly links: readonly string[]
  fits(address: string, stranger: boolean): boolean
}

/** All that index.html and its Link header ask for, packed, in kB of 1000 bytes. */
function initialSize(pages: string, fits: (parts: Parts) => boolean): number {
  const html = readFileSync(join(pages, 'index.html'), 'utf8')
  const asked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
  const links = partsIn(pages).find(fits)?.links ?? []
  const named = links.flatMap((link) => /<\/(assets\/[^>]+)>/.exec(link)?.[1] ?? [])
  const files = new Set(['index.html', ...asked, ...named])
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(pages, file))).length, 0) / 1000
}

function partsIn(pages: string): readonly Parts[] {
  const noted: readonly { path: string; stranger?: boolean; links: readonly string[] }[] = JSON.parse(
    readFileSync(join(pages, 'parts.json'), 'utf8'),
  )
  return noted.map(({ path, stranger = false, links }) => ({
    links,
    fits: (address, isStranger) => (isStranger || !stranger) && new RegExp(path).test(address),
  }))
}
