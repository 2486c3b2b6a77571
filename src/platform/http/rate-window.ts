interface Window {
  readonly until: number
  readonly taken: number
}

/** So many in so many seconds for each name, counted in this process alone. */
export function rateWindow({ limit, seconds }: { readonly limit: number; readonly seconds: number }, now = Date.now) {
  const windows = new Map<string, Window>()
  const taken = (name: string): number => {
    const window = windows.get(name)
    return window === undefined || window.until <= now() ? 0 : window.taken
  }
  return {
    isFull: (name: string): boolean => taken(name) >= limit,
    /** False, and nothing taken, when there is none left. */
    take(name: string): boolean {
      const before = taken(name)
      if (before >= limit) return false
      const until = before === 0 ? now() + seconds * 1000 : (windows.get(name)?.until ?? now())
      if (windows.size > mostNames) forget(windows, now())
      windows.set(name, { until, taken: before + 1 })
      return true
    },
  }
}

const mostNames = 10_000

/** What is over first; where all are fresh, all: a flood of names is not worth the memory. */
function forget(windows: Map<string, Window>, now: number): void {
  for (const [name, { until }] of windows) if (until <= now) windows.delete(name)
  if (windows.size > mostNames) windows.clear()
}
