import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The Chromium for browser walks: `CHROMIUM`, or where systems keep it. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  return known.find((path) => existsSync(path)) ?? null
}

/** Finds Chromium, or installs it from Debian's packages when we are root. @throws Error with a sentence to show. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  if (process.env.CHROMIUM) throw new Error(`CHROMIUM 指向的 ${process.env.CHROMIUM} 不存在。`)
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall)
    throw new Error('没有找到 Chromium：请先安装（Debian：apt-get install chromium），或用 CHROMIUM 指明路径。')
  console.log('没有找到 Chromium，正在用 apt-get 安装 chromium 和 fonts-noto-cjk……')
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  const installed = findChromium()
  if (installed === null) throw new Error('安装之后仍没有找到 Chromium。')
  return installed
}

function apt(...words: string[]): void {
  const run = spawnSync('apt-get', ['-q', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (run.status !== 0) throw new Error(`apt-get ${words[0]} 没有完成：\n${run.stderr || run.stdout}`)
}
