import type { PageRoute } from '#web-kit/page-route.ts'

/** Pages of exams besides its records. */
export const examPages: readonly PageRoute[] = [
  { path: '/exams', load: async () => (await import('./ui/sitting/my-exams-page.tsx')).MyExamsPage },
  {
    path: '/exams/$exam/sitting',
    bare: true,
    load: async () => (await import('./ui/sitting/sitting-page.tsx')).SittingPage,
  },
  { path: '/exams/$exam/result', load: async () => (await import('./ui/sitting/result-page.tsx')).ResultPage },
  {
    path: '/exams/$exam/review/$sitting',
    load: async () => (await import('./ui/sitting/review-page.tsx')).ReviewPage,
  },
  {
    path: '/exams/$exam/certificate',
    load: async () => (await import('./ui/sitting/certificate-page.tsx')).CertificatePage,
  },
  { path: '/exams/keep', load: async () => (await import('./ui/keeping/keeping-page.tsx')).KeepingPage },
  {
    path: '/exams/keep/$exam',
    load: async () => (await import('./ui/keeping/keep-exam-page.tsx')).KeepExamPage,
  },
  { path: '/exams/bank', load: async () => (await import('./ui/bank/bank-page.tsx')).BankPage },
  { path: '/exams/bank/import', load: async () => (await import('./ui/bank/import-page.tsx')).ImportPage },
  { path: '/exams/bank/shipped', load: async () => (await import('./ui/bank/import-page.tsx')).ShippedPage },
  { path: '/exams/papers', load: async () => (await import('./ui/papers/papers-page.tsx')).PapersPage },
  { path: '/exams/papers/new', load: async () => (await import('./ui/papers/compose-page.tsx')).ComposePage },
  { path: '/exams/papers/$id', load: async () => (await import('./ui/papers/paper-page.tsx')).PaperPage },
]
