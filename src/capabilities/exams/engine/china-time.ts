import { chinaWallClock } from '#kernel/china-time.ts'

/** An instant (ms) as the clock on the wall shows it: '2024-06-20 09:30:05'. */
export function chinaTime(at: number): string {
  return chinaWallClock(at).toISOString().slice(0, 19).replace('T', ' ')
}
