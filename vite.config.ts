import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, Visitor } from 'vite'
import { lawSuggestions } from './src/law/suggestions.ts'

/** The floor is Chromium 90: `target` lowers the syntax, public/early.js adds what the language lacked then. */
export default defineConfig({
  root: 'src/apps',
  publicDir: 'public',
  plugins: [react(), lawTitlesOnly(), shownOnly(), stylesInPage(), partsOfPages(), packedBeside()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'chrome90',
    cssTarget: 'chrome90',
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      treeshake: { moduleSideEffects: hasEffects },
      output: { codeSplitting: { groups: chunkGroups() } },
    },
  },
  // A worker asks for its parts as pages do.
  worker: { format: 'es' },
  server: { port: 7411, proxy: { '/api': 'http://127.0.0.1:7410' } },
})

/**
 * By the house's law a declaration, and a part of a page, does nothing when it is loaded: what no page uses (the demo's
 * cast) stays out, and what a capability lends to another's page travels with that page.
 */
function hasEffects(id: string): boolean {
  return !/\/src\/(kernel|law|derive|gongwen|records|capabilities)\/.*\.tsx?$/.test(id)
}

/**
 * A browser has six connections and every question costs a way there and back, so what is needed together travels
 * together: the kit, the door, the declarations with the frame, the controls that several pages use, the
 * list, the record. The rest is split by page.
 */
function chunkGroups() {
  const kit =
    /src\/(web-kit\/(?!side-sheet|confirm-with-note)|apps\/web\/me-query)|node_modules\/@tanstack\/|vite\/preload-helper/
  const door = /src\/apps\/web\/(sign-in-(page|form)|entrance|secrecy-line)\.tsx$/
  const frame =
    /src\/(apps\/web\/(signed-in|frame|navigation|places|top-bar|ask-list)|records\/(permission|ui\/(context|go-link|places|use-go)))\.tsx?$/
  const declarations = /src\/(kernel\/|capabilities\/[^/]+\/([^/]+-)?(index|record|fields)\.ts)/
  return [
    { name: 'kit', test: kit, priority: 5 },
    { name: 'door', test: door, priority: 4 },
    { name: 'frame', test: (id: string) => declarations.test(id) || frame.test(id), priority: 3 },
    { name: 'controls', test: /node_modules\/|src\/web-kit\//, minShareCount: 3, priority: 1 },
    { name: 'list', test: /src\/records\/ui\/list-page\.tsx$/, priority: 2 },
    { name: 'record', test: /src\/records\/ui\/(?!import-|journal-)/, priority: 1 },
  ]
}

/** Forms propose the titles of laws: these are worked out now, so that the laws' dated data need not travel. */
function lawTitlesOnly(): Plugin {
  return {
    name: 'law-titles-only',
    apply: 'build',
    load: {
      filter: { id: /\/src\/law\/suggestions\.ts$/ },
      handler: () => `export const lawSuggestions = ${JSON.stringify(lawSuggestions)}`,
    },
  }
}

/** Counting, judging and drafting are the server's: what only it uses of a capability's declaration does not travel. */
function shownOnly(): Plugin {
  const serverOnly = ['measures', 'passages', 'rules']
  return {
    name: 'shown-only',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/capabilities\/[^/]+\/index\.ts$/ },
      handler(code) {
        const left: [number, number][] = []
        new Visitor({
          CallExpression({ callee, arguments: [declared] }) {
            if (callee.type !== 'Identifier' || callee.name !== 'defineCapability') return
            if (declared?.type !== 'ObjectExpression') throw new Error('a capability is declared by an object')
            for (const { start, end, ...part } of declared.properties)
              if (part.type === 'Property' && part.key.type === 'Identifier' && serverOnly.includes(part.key.name))
                left.push([start, end])
          },
        }).visit(this.parse(code))
        return left.reduceRight(
          (kept, [start, end]) => kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, ''),
          code,
        )
      },
    },
  }
}

/** All styles stand in index.html: the first paint waits for no second answer. */
function stylesInPage(): Plugin {
  return {
    name: 'styles-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return html.replace(/[ \t]*<link rel="stylesheet"[^>]*href="\/([^"]+)">\n?/g, (_link, file: string) => {
          const sheet = bundle[file]
          if (sheet?.type !== 'asset') throw new Error(`no such sheet: ${file}`)
          delete bundle[file]
          return `    <style>${String(sheet.source).trim()}</style>\n`
        })
      },
    },
  }
}

interface FirstParts {
  readonly path: string
  /** Only for who brings no session: they are led to the sign-in page, wherever they wanted to go. */
  readonly stranger?: true
  readonly modules: readonly string[]
}

/** What an address shows first. The server names the files beside index.html, before any script has run. */
const firstParts: readonly FirstParts[] = [
  { path: '^/setup$', modules: ['apps/web/setup-page.tsx'] },
  { path: '^/', stranger: true, modules: ['apps/web/sign-in-page.tsx'] },
  { path: '^/$', modules: ['apps/web/frame.tsx', 'capabilities/statements/ui/home-page.tsx'] },
  { path: '^/records/[^/]+$', modules: ['apps/web/frame.tsx', 'records/ui/list-page.tsx'] },
  { path: '^/records/[^/]+/new$', modules: ['apps/web/frame.tsx', 'records/ui/form-page.tsx'] },
  { path: '^/records/[^/]+/[^/]+$', modules: ['apps/web/frame.tsx', 'records/ui/record-page.tsx'] },
  { path: '^/statements/[^/]+$', modules: ['apps/web/frame.tsx', 'capabilities/statements/ui/editor-page.tsx'] },
  { path: '^/', modules: ['apps/web/frame.tsx'] },
]

/** Who is at work is asked for together with the parts. */
const askMe = '</api/me>; rel=preload; as=fetch; crossorigin=anonymous'

function partsOfPages(): Plugin {
  return {
    name: 'parts-of-pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
        const filesFor = (modules: readonly string[]): string[] => {
          const files = new Set<string>()
          const follow = (file: string): void => {
            if (files.has(file)) return
            files.add(file)
            chunks.find((chunk) => chunk.fileName === file)?.imports.forEach(follow)
          }
          for (const module of modules) {
            const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}`)))
            if (chunk === undefined) throw new Error(`no such module: ${module}`)
            follow(chunk.fileName)
          }
          return [...files]
        }
        const parts = firstParts.map(({ modules, ...of }) => ({
          ...of,
          links: [askMe, ...filesFor(modules).map((file) => `</${file}>; rel=modulepreload`)],
        }))
        this.emitFile({ type: 'asset', fileName: 'parts.json', source: JSON.stringify(parts) })
      },
    },
  }
}

/** Beside every part its packed form, as small as it gets: a sixth less than what the server could pack on the way. */
function packedBeside(): Plugin {
  return {
    name: 'packed-beside',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const assets = join(dir, 'assets')
      const pack = async (file: string): Promise<void> => {
        const packed = await promisify(brotliCompress)(readFileSync(join(assets, file)))
        writeFileSync(join(assets, `${file}.br`), packed)
      }
      await Promise.all(readdirSync(assets).map(pack))
    },
  }
}
