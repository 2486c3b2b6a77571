import type { PageRoute } from '#web-kit/page-route.ts'

/** Pages of the statements capability. */
export const statementPages: readonly PageRoute[] = [
  {
    path: '/',
    load: async () => (await import('./ui/home-page.tsx')).HomePage,
    ask: async (_address, year) => (await import('./ui/home-question.ts')).askHome(year),
  },
  { path: '/statements', load: async () => (await import('./ui/statements-page.tsx')).StatementsPage },
  { path: '/statements/year', load: async () => (await import('./ui/year-page.tsx')).YearPage },
  { path: '/statements/$id', load: async () => (await import('./ui/editor-page.tsx')).EditorPage },
  { path: '/statements/$id/read', bare: true, load: async () => (await import('./ui/read-page.tsx')).ReadPage },
  { path: '/statements/$id/preview', load: async () => (await import('./ui/preview-page.tsx')).PreviewPage },
]
