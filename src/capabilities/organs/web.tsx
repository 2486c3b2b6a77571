import type { PageRoute } from '#web-kit/page-route.ts'

/** Pages of the organ besides its records. */
export const organPages: readonly PageRoute[] = [
  { path: '/accounts', load: async () => (await import('./ui/accounts-page.tsx')).AccountsPage },
  { path: '/burden', load: async () => (await import('./ui/burden-page.tsx')).BurdenPage },
]
