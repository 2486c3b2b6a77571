import type { PageRoute } from '#web-kit/page-route.ts'

/** Pages of checking. */
export const checkingPages: readonly PageRoute[] = [
  { path: '/checking', load: async () => (await import('./ui/checking-page.tsx')).CheckingPage },
  { path: '/checking/$id', load: async () => (await import('./ui/text-page.tsx')).TextPage },
  { path: '/checking/$id/report', load: async () => (await import('./ui/report-page.tsx')).ReportPage },
]
