import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The floor is Chromium 90: `target` lowers the syntax, public/early.js adds what the language lacked then. */
export default defineConfig({
  root: 'src/apps',
  publicDir: 'public',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'chrome90',
    cssTarget: 'chrome90',
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: { port: 7411, proxy: { '/api': 'http://127.0.0.1:7410' } },
})
