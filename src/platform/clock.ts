import { chinaWallClock } from '#kernel/china-time.ts'

export interface Clock {
  now(): Date
  /** The day in China, 'YYYY-MM-DD'. */
  today(): string
}

export const systemClock: Clock = clockOf(() => new Date())

/** A clock that stands still, for tests. */
export function fixedClock(instant: string): Clock {
  return clockOf(() => new Date(instant))
}

function clockOf(now: () => Date): Clock {
  return { now, today: () => chinaWallClock(now().getTime()).toISOString().slice(0, 10) }
}
