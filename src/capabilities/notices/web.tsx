import { lazy } from 'react'
import type { PageRoute } from '#web-kit/page-route.ts'

export { Bell } from './ui/bell.tsx'

/** Parts of the page on oneself: they come when it is opened. */
export const MailSection = lazy(async () => ({ default: (await import('./ui/mail-section.tsx')).MailSection }))
export const FeedSection = lazy(async () => ({ default: (await import('./ui/feed-section.tsx')).FeedSection }))

export const noticePages: readonly PageRoute[] = [
  { path: '/notices', load: async () => (await import('./ui/notices-page.tsx')).NoticesPage },
]
