// Builds the browser's part into dist/web, only when something it is made of has changed since the last time.
// `--force` builds in any case, `--sizes` tells what the pages weigh.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const made = join(root, 'dist', 'web')
const marker = join(made, '.made-from')

await buildWeb(process.argv.includes('--force'))
if (process.argv.includes('--sizes')) tellSizes()

async function buildWeb(force: boolean): Promise<void> {
  const digest = digestOfSources()
  if (!force && existsSync(marker) && readFileSync(marker, 'utf8') === digest) return
  console.log('正在构建网页……')
  const { build } = await import('vite')
  const fresh = join(root, 'dist', 'web-fresh')
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: fresh, emptyOutDir: true },
  })
  writeFileSync(join(fresh, '.made-from'), digest)
  rmSync(made, { recursive: true, force: true })
  renameSync(fresh, made)
}

/** Of every file a page could be made of; the server's own files change nothing here. */
function digestOfSources(): string {
  const hash = createHash('sha256')
  const inSource = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|css|html|js|svg)$/.test(path) && !isServers(path))
    .sort()
  for (const path of [...inSource, 'vite.config.ts', 'package.json', 'package-lock.json']) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function isServers(path: string): boolean {
  return /\.test\.tsx?$|\/(platform|server)\/|\/(server|cli|jobs|store|[^/]+-store)\.ts$/.test(path)
}

/** What each address asks for first, and every file, as gzip would send it. */
function tellSizes(): void {
  const parts: readonly { path: string; links: readonly string[] }[] = JSON.parse(
    readFileSync(join(made, 'parts.json'), 'utf8'),
  )
  const html = readFileSync(join(made, 'index.html'), 'utf8')
  const always = ['index.html', ...[...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file ?? '')]
  for (const { path, links } of parts) {
    const files = links.flatMap((link) => /<\/(assets\/[^>]+)>/.exec(link)?.[1] ?? [])
    console.log(`${kilobytes([...new Set([...always, ...files])]).padStart(7)} kB ${path}`)
  }
  const all = readdirSync(join(made, 'assets')).filter((file) => !file.endsWith('.br'))
  for (const file of all) console.log(`${kilobytes([`assets/${file}`]).padStart(9)} ${file}`)
}

function kilobytes(files: readonly string[]): string {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(made, file))).length, 0)
  return (bytes / 1000).toFixed(1)
}
