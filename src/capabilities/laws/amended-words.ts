import { isRealDate } from '#derive/real-date.ts'
import type { Amendment } from '#law/entry.ts'

/** 2024-11-08修正 → the day and what was done; `undefined` where it begins with no day. */
export function readAmendment(written: string): Amendment | undefined {
  const [on, note] = [written.trim().slice(0, 10), written.trim().slice(10).trim()]
  return isRealDate(on) ? { on, note: note === '' ? '修改' : note } : undefined
}
