import type { PageRoute } from '#web-kit/page-route.ts'

export { DutyMatrix, type DutyMatrixProps } from './ui/duty-matrix.tsx'
export { requests as dutyRequests } from './ui/requests.ts'

/** Pages of duties and plans. */
export const dutyPages: readonly PageRoute[] = [
  { path: '/duties', load: async () => (await import('./ui/duties-page.tsx')).DutiesPage },
  { path: '/duties/comparison', load: async () => (await import('./ui/comparison-page.tsx')).ComparisonPage },
]
