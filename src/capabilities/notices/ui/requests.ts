import { client } from '#web-kit/client.ts'
import type {
  CalendarFeed,
  NewCalendarFeed,
  NoticeCount,
  NoticePage,
  NoticeSettings,
  ReadNotices,
} from '../notice-view.ts'

/** What the pages ask of the server about notices. */
export const requests = {
  page: (page: number) => client.get<NoticePage>('/api/notices', { query: { page } }),
  count: () => client.get<NoticeCount>('/api/notices/count'),
  read: (asked: ReadNotices) => client.post<NoticeCount>('/api/notices/read', asked),
  settings: () => client.get<NoticeSettings>('/api/notices/settings'),
  keepSettings: (chosen: Pick<NoticeSettings, 'email' | 'byMail'>) =>
    client.put<NoticeSettings>('/api/notices/settings', chosen),
  feed: () => client.get<CalendarFeed>('/api/calendar-feed'),
  openFeed: () => client.post<NewCalendarFeed>('/api/calendar-feed', {}),
  closeFeed: () => client.delete<void>('/api/calendar-feed'),
}

export const noticeKeys = {
  all: ['notices'],
  count: ['notices', 'count'],
  settings: ['notice-settings'],
  feed: ['calendar-feed'],
} as const
