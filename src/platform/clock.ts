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

const chinaAheadMs = 8 * 3_600_000

/** China has one time and, since 1991, no summer time. */
function clockOf(now: () => Date): Clock {
  return { now, today: () => new Date(now().getTime() + chinaAheadMs).toISOString().slice(0, 10) }
}
