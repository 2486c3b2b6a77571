import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The floor is Chromium 90: `target` lowers the syntax, public/early.js adds what the language lacked then. */
export default defineConfig({
  root: 'src/apps',
  publicDir: 'public',
  plugins: [react(), preloadEntrance()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'chrome90',
    cssTarget: 'chrome90',
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      treeshake: { moduleSideEffects: hasEffects },
      output: { codeSplitting: { groups: chunkGroups() } },
    },
  },
  server: { port: 7411, proxy: { '/api': 'http://127.0.0.1:7410' } },
})

/** By the house's law a declaration does nothing when it is loaded: what no page uses (the demo's cast) stays out. */
function hasEffects(id: string): boolean {
  return !/\/src\/(kernel|law|derive|gongwen|records|capabilities)\/.*\.ts$/.test(id)
}

/** What every page needs travels together: fewer questions over a slow line. The rest is split by page. */
function chunkGroups() {
  const declarations =
    /src\/(kernel\/|capabilities\/[^/]+\/(rules\/|([^/]+-)?(index|record|measures|passages|fields)\.ts))/
  return [
    { name: 'kit', test: /src\/web-kit\/(?!side-sheet|confirm-with-note)|node_modules\/@tanstack\// },
    { name: 'declarations', test: declarations },
  ]
}

/** The door and the frame are asked for with the first scripts, not after these have run. */
function preloadEntrance(): Plugin {
  return {
    name: 'preload-entrance',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const wanted = new Set<string>()
        const follow = (file: string): void => {
          const chunk = bundle[file]
          if (chunk?.type !== 'chunk' || wanted.has(file) || html.includes(file)) return
          wanted.add(file)
          chunk.imports.forEach(follow)
        }
        for (const [file, chunk] of Object.entries(bundle)) {
          const from = chunk.type === 'chunk' ? chunk.facadeModuleId : null
          if (/\/apps\/web\/(sign-in-page|signed-in|frame)\.tsx$/.test(from ?? '')) follow(file)
        }
        return [...wanted].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }))
      },
    },
  }
}
