import type { PageRoute } from '#web-kit/page-route.ts'

/** Pages of study besides its records. */
export const studyPages: readonly PageRoute[] = [
  { path: '/study/coverage', load: async () => (await import('./ui/coverage-page.tsx')).CoveragePage },
  { path: '/study/person/$id', load: async () => (await import('./ui/person-page.tsx')).PersonPage },
]
