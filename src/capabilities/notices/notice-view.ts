import type { Notice } from './notice.ts'

/** One notice as the page shows it. */
export interface NoticeLine extends Omit<Notice, 'thing'> {
  readonly isRead: boolean
  /** It is new in today's digest (今日提醒). */
  readonly isOfToday: boolean
}

/** GET /api/notices?page= — unread ones first, the overdue before the rest. Asking keeps when each was first shown. */
export interface NoticePage {
  readonly lines: readonly NoticeLine[]
  readonly total: number
  readonly unread: number
  readonly page: number
  readonly size: number
}

/** GET /api/notices/count — for the bell. */
export interface NoticeCount {
  readonly unread: number
}

/** POST /api/notices/read — 知道了: some by key, or all there are. */
export type ReadNotices = { readonly keys: readonly string[] } | { readonly all: true }

/** GET, PUT /api/notices/settings — the digest by mail; PUT takes `email` and `byMail`. */
export interface NoticeSettings {
  readonly email: string | null
  readonly byMail: boolean
  /** The server has a way to send mail. */
  readonly canMail: boolean
  /** When the digest is made, '08:30'. */
  readonly at: string
  /** Day on which the last mail could not be sent; `null` when it could. */
  readonly failedOn: string | null
}

/** GET /api/calendar-feed; POST makes a new address and ends the old; DELETE ends it. */
export interface CalendarFeed {
  /** When the address was made; `null` where there is none. */
  readonly madeAt: string | null
}
/** The address is shown once: only its digest is kept. */
export interface NewCalendarFeed extends CalendarFeed {
  /** '/calendar/….ics' */
  readonly path: string
}
