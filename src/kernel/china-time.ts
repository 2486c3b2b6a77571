const aheadMs = 8 * 3_600_000

/**
 * An instant, in milliseconds since 1970, as a Date whose UTC parts are what the clock on the wall shows in China: one
 * time and, since 1991, no summer time. Of what is no instant the Date is invalid.
 */
export function chinaWallClock(instant: number): Date {
  return new Date(instant + aheadMs)
}
