import { Refusal } from '#kernel/refusal.ts'
import type { Scope } from '#records/server/work.ts'
import { messages } from '../messages.ts'
import type { Notice } from '../notice.ts'
import type { NoticeCount, NoticeLine, NoticePage, ReadNotices } from '../notice-view.ts'
import { findNotices } from './find-notices.ts'
import { keepRead, keepShown, readSeen, type Seen } from './seen-store.ts'

const size = 50

/** One page, the unread before the read; keeps when each was first shown. */
export async function readNotices(scope: Scope, page: number): Promise<NoticePage> {
  const { db, actor, work } = scope
  const today = work.clock.today()
  const { notices, seen } = await noticesAndSeen(scope)
  const lines = notices.map((notice) => lineOf(notice, seen.get(notice.key), today))
  const unread = lines.filter(({ isRead }) => !isRead)
  const shown = [...unread, ...lines.filter(({ isRead }) => isRead)].slice((page - 1) * size, page * size)
  const fresh = shown.filter(({ key }) => seen.get(key)?.isShown !== true).map(({ key }) => key)
  await keepShown(db, actor, fresh, work.clock.now())
  return { lines: shown, total: lines.length, unread: unread.length, page, size }
}

export async function countNotices(scope: Scope): Promise<NoticeCount> {
  const { notices, seen } = await noticesAndSeen(scope)
  return { unread: notices.filter(({ key }) => seen.get(key)?.isRead !== true).length }
}

/** Only what is there can be read: nobody fills the table with keys of their own. */
export async function markRead(scope: Scope, asked: ReadNotices): Promise<NoticeCount> {
  const { notices, seen } = await noticesAndSeen(scope)
  const unread = notices.map(({ key }) => key).filter((key) => seen.get(key)?.isRead !== true)
  const read = 'all' in asked ? unread : unread.filter((key) => asked.keys.includes(key))
  await keepRead(scope.db, scope.actor, read, scope.work.clock.now())
  return { unread: unread.length - read.length }
}

/** @throws Refusal 'invalid' */
export function readNoticesShape(body: Readonly<Record<string, unknown>>): ReadNotices {
  const { all, keys } = body
  if (all === true) return { all }
  if (Array.isArray(keys) && keys.length <= 1000 && keys.every((key) => typeof key === 'string')) return { keys }
  throw new Refusal('invalid', messages.badKeys)
}

export async function noticesAndSeen(scope: Scope): Promise<{
  readonly notices: readonly Notice[]
  readonly seen: ReadonlyMap<string, Seen>
}> {
  const notices = await findNotices(scope)
  const keys = notices.map(({ key }) => key)
  return { notices, seen: await readSeen(scope.db, scope.actor, keys) }
}

function lineOf({ thing: _, ...notice }: Notice, seen: Seen | undefined, today: string): NoticeLine {
  return { ...notice, isRead: seen?.isRead === true, isOfToday: seen?.toldOn === today }
}
