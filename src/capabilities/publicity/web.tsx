import type { PageRoute } from '#web-kit/page-route.ts'

const load: PageRoute['load'] = async () => (await import('./ui/calendar-page.tsx')).CalendarPage

/** Pages of publicity. The calendar leads: it shows what is planned, done and due. */
export const publicityPages: readonly PageRoute[] = [
  { path: '/publicity', load },
  { path: '/publicity/calendar', load },
]
