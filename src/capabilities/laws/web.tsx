import type { PageRoute } from '#web-kit/page-route.ts'

/** Pages of the registry of laws. */
export const lawPages: readonly PageRoute[] = [
  { path: '/laws', load: async () => (await import('./ui/laws-page.tsx')).LawsPage },
  { path: '/laws/$id', load: async () => (await import('./ui/law-page.tsx')).LawPage },
]
