import type { PageRoute } from '#web-kit/page-route.ts'

/** Pages of exams besides its records. */
export const examPages: readonly PageRoute[] = [
  { path: '/exams/bank', load: async () => (await import('./ui/bank/bank-page.tsx')).BankPage },
  { path: '/exams/bank/import', load: async () => (await import('./ui/bank/import-page.tsx')).ImportPage },
  { path: '/exams/bank/shipped', load: async () => (await import('./ui/bank/import-page.tsx')).ShippedPage },
  { path: '/exams/papers', load: async () => (await import('./ui/papers/papers-page.tsx')).PapersPage },
  { path: '/exams/papers/new', load: async () => (await import('./ui/papers/compose-page.tsx')).ComposePage },
  { path: '/exams/papers/$id', load: async () => (await import('./ui/papers/paper-page.tsx')).PaperPage },
]
